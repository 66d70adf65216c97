using System.Collections.Immutable;

namespace SpamSense.Analyzers;

/// <summary>Multiplies out the alternatives of a phrase.</summary>
internal static class PhrasePattern
{
    private const int MostSequences = 512;

    internal static void Expand(string phrase, ImmutableArray<ImmutableArray<ulong>>.Builder sequences)
    {
        List<ImmutableArray<ulong>> expanded = [[]];
        for (var position = 0; position < phrase.Length;)
        {
            var open = phrase.IndexOf('(', position);
            expanded = Multiply(phrase, expanded, [Symbols(phrase, phrase[position..(open < 0 ? phrase.Length : open)])]);
            if (open < 0)
            {
                break;
            }

            var close = phrase.IndexOf(')', open);
            if (close < 0)
            {
                throw new ArgumentException($"The phrase '{phrase}' has no ')' for its '('.");
            }

            var choices = phrase[(open + 1)..close].Split('|');
            var alternatives = choices.Select(choice => Symbols(phrase, choice)).ToList();
            if (choices.Length == 1)
            {
                alternatives.Add([]);
            }

            expanded = Multiply(phrase, expanded, alternatives);
            position = close + 1;
        }

        if (expanded.Exists(sequence => sequence.IsEmpty))
        {
            throw new ArgumentException($"The phrase '{phrase}' may be empty.");
        }

        sequences.AddRange(expanded);
    }

    private static List<ImmutableArray<ulong>> Multiply(string phrase, List<ImmutableArray<ulong>> left, List<ImmutableArray<ulong>> right) =>
        left.Count * right.Count <= MostSequences
            ? [.. left.SelectMany(_ => right, (first, second) => first.AddRange(second))]
            : throw new ArgumentException($"The phrase '{phrase}' stands for more than {MostSequences} phrases.");

    private static ImmutableArray<ulong> Symbols(string phrase, string words)
    {
        var symbols = ImmutableArray.CreateBuilder<ulong>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            symbols.Add(PhraseSymbol.Parse(word) ?? throw new ArgumentException($"'{word}' in the phrase '{phrase}' is neither a word nor the name of a kind of token."));
        }

        return symbols.ToImmutable();
    }
}
