using System.Buffers;
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

    private static readonly System.Collections.Frozen.FrozenSet<ulong> CommonWords = System.Collections.Frozen.FrozenSet.ToFrozenSet(Common.Sequences.Select(sequence => sequence[0]));

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
        var (words, used, most) = (0, 0, 0);
        for (var i = 0; i < tokens.Length && used < MostPairs; i++)
        {
            if (IsWord(in tokens[i]))
            {
                words++;
                if (i > 0 && IsKeyword(in tokens[i - 1]) && IsKeyword(in tokens[i]))
                {
                    var hash = SymbolHash.Pair(tokens[i - 1].Hash, tokens[i].Hash);
                    pairs[used++] = (hash, i - 1);
                    most = Math.Max(most, ++crowd[(int)hash & (CrowdSize - 1)]);
                }
            }
        }

        // In hardly any text so many pairs even share a place in the crowd, and then nothing need be sorted.
        if (words >= FewestWords && most >= context.Options.ValueOf(Rule, MinTimes))
        {
            Report(context, pairs.AsSpan(0, used), words);
        }

        ArrayPool<(ulong Hash, int Token)>.Shared.Return(pairs);
    }

    private static bool IsWord(in TokenRecord token) => token.Kind is NodeKind.Word or NodeKind.Hashtag && !token.Is(TokenFlags.Quoted | TokenFlags.Code);

    private static bool IsKeyword(in TokenRecord token) => IsWord(in token) && token.FoldedLength >= ShortestWord && !CommonWords.Contains(token.Hash);

    /// <summary>Reports the pair that stands most often; of several the one that comes first.</summary>
    private static void Report(DocumentAnalysisContext context, Span<(ulong Hash, int Token)> pairs, int words)
    {
        pairs.Sort();
        var (times, token) = (0, 0);
        for (var start = 0; start < pairs.Length;)
        {
            var end = start + 1;
            while (end < pairs.Length && pairs[end].Hash == pairs[start].Hash)
            {
                end++;
            }

            if (end - start > times || (end - start == times && pairs[start].Token < token))
            {
                (times, token) = (end - start, pairs[start].Token);
            }

            start = end;
        }

        if (times >= context.Options.ValueOf(Rule, MinTimes) && 2 * times >= words * context.Options.ValueOf(Rule, MinShare))
        {
            var span = TextSpan.FromBounds(context.Tree.TokenRecords[token].Start, context.Tree.TokenRecords[token + 1].End);
            context.ReportDiagnostic(Diagnostic.Create(Rule, span, context.Tree.TextOf(span).ToString(), times, words));
        }
    }
}
