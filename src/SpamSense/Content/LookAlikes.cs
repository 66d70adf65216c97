using System.Buffers;

namespace SpamSense.Content;

/// <summary>Undoes letters of other scripts that stand in the place of Latin ones.</summary>
internal static class LookAlikes
{
    // Where no Latin letter is written, nothing passes for one.
    private static readonly SearchValues<char> LatinLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether <see cref="Undo"/> changes the text.</summary>
    internal static bool IsNeeded(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(LatinLetters))
        {
            return false;
        }

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

    /// <summary>Makes the twins Latin in every word that <see cref="ScriptSurvey"/> finds in disguise. Letter by letter, so that no position changes.</summary>
    internal static void Undo(Span<char> folded, FoldMap? map)
    {
        if (!folded.ContainsAny(LatinLetters))
        {
            return;
        }

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
