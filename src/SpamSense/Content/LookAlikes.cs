namespace SpamSense.Content;

/// <summary>Undoes letters of other scripts that stand in the place of Latin ones.</summary>
internal static class LookAlikes
{
    /// <summary>Whether <see cref="Undo"/> changes the text.</summary>
    internal static bool IsNeeded(ReadOnlySpan<char> text)
    {
        var scripts = ScriptSurvey.Of(text);
        for (var position = 0; WordFacts.TryRead(text, ref position, out var word);)
        {
            if (scripts.IsDisguised(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Makes the twins Latin in every word that also holds a Latin letter; and in words that consist of perfect twins only, if the
    /// text holds Latin letters and no honest word of the twins' script. Letter by letter, so that no position changes.
    /// </summary>
    internal static void Undo(Span<char> folded, FoldMap? map)
    {
        var scripts = ScriptSurvey.Of(folded);
        for (var position = 0; WordFacts.TryRead(folded, ref position, out var word);)
        {
            if (!scripts.IsDisguised(word))
            {
                continue;
            }

            for (var i = word.Start; i < word.End; i++)
            {
                folded[i] = FoldTable.TraitOf(folded[i]) is FoldTrait.Twin or FoldTrait.LooseTwin ? FoldTable.PlainOf(folded[i]) : folded[i];
            }

            if (map is not null)
            {
                var (start, end) = map.ToOriginal(word.Start, word.End);
                map.AddDisguise(DisguiseKind.LookAlikes, start, end);
            }
        }
    }
}
