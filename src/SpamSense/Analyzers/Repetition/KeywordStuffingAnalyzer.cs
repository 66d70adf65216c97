using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6005: the same pair of words again and again.</summary>
internal sealed class KeywordStuffingAnalyzer : ContentAnalyzer
{
    private const int FewestWords = 20;
    private const int MostPairs = 4096;
    private const int ShortestWord = 3;
    private const int CrowdSize = 256;

    private static readonly DiagnosticOption MinTimes = new("min_times", 4, 2, 1000, "How often a pair of words has to stand in the post.");
    private static readonly DiagnosticOption MinShare = new("min_share", 0.1, 0, 1, "Which share of the words of the post the pair has to make up.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6005",
        "A post is stuffed with a keyword",
        "'{0}' stands {1} times among {2} words",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Info,
        description: "Nobody says the same two words in every sentence, unless a search engine is the reader.",
        options: [MinTimes, MinShare]);

    private static readonly PhraseSet Common = new(
        """
        the, and, you, for, that, this, with, was, are, but, not, have, had, has, what, why, who, how, when, they, she, his, her, him, our, your, can, will, all, from, there, their, would, could, out, about, just, like, one, were, been
        """);

    private static readonly FrozenSet<ulong> CommonWords = FrozenSet.ToFrozenSet(Common.Sequences.Select(sequence => sequence[0]));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var tokens = context.Tree.TokenRecords.AsSpan();
        if (tokens.Length < FewestWords)
        {
            return;
        }

        var pairs = ArrayPool<(ulong Hash, int Token)>.Shared.Rent(Math.Min(tokens.Length, MostPairs));
        Span<ushort> crowd = stackalloc ushort[CrowdSize];
        crowd.Clear();
        var (words, used, most, previous) = (0, 0, 0, -1);
        for (var i = 0; i < tokens.Length && used < MostPairs; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is not (NodeKind.Word or NodeKind.Hashtag) || token.Is(TokenFlags.Quoted | TokenFlags.Code))
            {
                continue;
            }

            words++;
            if (token.FoldedLength >= ShortestWord)
            {
                if (previous == i - 1 && i > 0)
                {
                    var hash = SymbolHash.Pair(tokens[previous].Hash, token.Hash);
                    pairs[used++] = (hash, previous);
                    most = Math.Max(most, ++crowd[(int)hash & (CrowdSize - 1)]);
                }

                previous = i;
            }
        }

        // In hardly any text so many pairs even share a place in the crowd, and then nothing need be sorted.
        var fewest = Math.Max(context.Options.ValueOf(Rule, MinTimes), words * context.Options.ValueOf(Rule, MinShare) / 2);
        if (words >= FewestWords && most >= fewest)
        {
            Report(context, pairs.AsSpan(0, used), words, fewest);
        }

        ArrayPool<(ulong Hash, int Token)>.Shared.Return(pairs);
    }

    /// <summary>Reports the pair that stands most often; of several the one that comes first.</summary>
    private static void Report(DocumentAnalysisContext context, Span<(ulong Hash, int Token)> pairs, int words, double fewest)
    {
        var tokens = context.Tree.TokenRecords;
        pairs.Sort();
        var (times, first) = (0, 0);
        for (var start = 0; start < pairs.Length;)
        {
            var end = start + 1;
            while (end < pairs.Length && pairs[end].Hash == pairs[start].Hash)
            {
                end++;
            }

            var token = pairs[start].Token;
            if ((end - start > times || (end - start == times && token < first)) && !CommonWords.Contains(tokens[token].Hash) && !CommonWords.Contains(tokens[token + 1].Hash))
            {
                (times, first) = (end - start, token);
            }

            start = end;
        }

        if (times >= fewest)
        {
            var span = TextSpan.FromBounds(tokens[first].Start, tokens[first + 1].End);
            context.ReportDiagnostic(Diagnostic.Create(Rule, span, context.Tree.TextOf(span).ToString(), times, words));
        }
    }
}
