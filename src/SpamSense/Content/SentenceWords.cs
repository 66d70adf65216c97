namespace SpamSense.Content;

/// <summary>The words of <c>Data/sentence-words.txt</c>.</summary>
internal static class SentenceWords
{
    private static readonly HashSet<ulong> Before = Read("before");
    private static readonly HashSet<ulong> Within = Read("within");
    private static readonly HashSet<ulong> Openers = Read("opener");

    /// <summary>Whether a full stop behind the word ends no sentence.</summary>
    internal static bool NeverEnds(ulong word) => Before.Contains(word);

    /// <summary>Whether a full stop behind the word more often shortens the word than ends a sentence.</summary>
    internal static bool SeldomEnds(ulong word) => Within.Contains(word);

    /// <summary>Whether the word often begins a sentence.</summary>
    internal static bool Opens(ulong word) => Openers.Contains(word);

    private static HashSet<ulong> Read(string name)
    {
        foreach (var row in EmbeddedText.ReadRows("Content.Data.sentence-words.txt"))
        {
            var words = row.Split(' ');
            if (words[0] == name)
            {
                var hashes = new HashSet<ulong>(words.Length);
                foreach (var word in words.AsSpan(1))
                {
                    hashes.Add(SymbolHash.Of(word));
                }

                return hashes;
            }
        }

        throw new InvalidOperationException($"sentence-words.txt lacks the row '{name}'.");
    }
}
