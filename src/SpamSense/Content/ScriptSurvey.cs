namespace SpamSense.Content;

/// <summary>Which scripts a text is honestly written in.</summary>
internal struct ScriptSurvey
{
    private bool _hasLatin;
    private bool _hasMixed;
    private int _honest;
    private int _doubtful;

    internal static ScriptSurvey Of(ReadOnlySpan<char> text)
    {
        var survey = default(ScriptSurvey);
        for (var position = 0; WordFacts.TryRead(text, ref position, out var word);)
        {
            survey.Take(word);
        }

        return survey;
    }

    /// <summary>
    /// Whether the twins in a word stand for Latin letters: always beside a Latin letter, never where a word of the same script is
    /// honest. Letters that pass for Latin ones only among such are a word in disguise if another word of the text is one.
    /// </summary>
    internal readonly bool IsDisguised(in WordFacts word)
    {
        if (!word.HasTwins || word.HasLatin)
        {
            return word.HasTwins;
        }

        var scripts = word.TwinScripts | word.LooseScripts;
        return _hasLatin && word.OtherScripts == 0 && (scripts & _honest) == 0 && (_hasMixed || (word.LooseScripts == 0 && (scripts & _doubtful) == 0));
    }

    private void Take(in WordFacts word)
    {
        _hasLatin |= word.HasLatin;
        _hasMixed |= word.HasLatin && word.HasTwins;
        if (!word.HasLatin)
        {
            _honest |= word.OtherScripts;
            _doubtful |= word.LooseScripts;
        }
    }
}
