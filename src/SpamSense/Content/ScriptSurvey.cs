namespace SpamSense.Content;

/// <summary>Which scripts a text is honestly written in.</summary>
/// <param name="HasLatin">Whether it holds a Latin letter.</param>
/// <param name="Honest">The scripts of words that hold a letter which is no perfect twin of a Latin one, and no Latin letter.</param>
internal readonly record struct ScriptSurvey(bool HasLatin, int Honest)
{
    internal static ScriptSurvey Of(ReadOnlySpan<char> text)
    {
        var hasLatin = false;
        var honest = 0;
        for (var position = 0; WordFacts.TryRead(text, ref position, out var word);)
        {
            hasLatin |= word.HasLatin;
            honest |= word.HasLatin ? 0 : word.OtherScripts;
        }

        return new ScriptSurvey(hasLatin, honest);
    }

    /// <summary>Whether the twins in a word stand for Latin letters.</summary>
    internal bool IsDisguised(in WordFacts word) => word.HasLatin
        ? word.HasTwins
        : HasLatin && word.TwinScripts != 0 && word.OtherScripts == 0 && (word.TwinScripts & Honest) == 0;
}
