using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6001: the same sentence several times.</summary>
internal sealed class RepeatedSentenceAnalyzer : ContentAnalyzer
{
    private const int FewestTokens = 4;
    private const int MostSentences = 4096;

    private static readonly DiagnosticOption MaxTimes = new("max_times", 2, 1, 1000, "How often a sentence may stand in a post.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6001",
        "A sentence is repeated",
        "The sentence stands {0} times in the post",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Info,
        description: "Copies of one sentence fill a page or a search index, not a conversation.",
        options: [MaxTimes]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var sentences = context.Tree.SentenceRecords.AsSpan();
        var most = (int)context.Options.ValueOf(Rule, MaxTimes);
        if (sentences.Length <= most)
        {
            return;
        }

        var count = Math.Min(sentences.Length, MostSentences);
        var keys = System.Buffers.ArrayPool<(ulong Hash, int Sentence)>.Shared.Rent(count);
        var used = 0;
        for (var i = 0; i < count; i++)
        {
            if (HashOf(context.Tree, in sentences[i]) is not 0 and var hash)
            {
                keys[used++] = (hash, i);
            }
        }

        keys.AsSpan(0, used).Sort();
        for (var start = 0; start < used;)
        {
            var end = start + 1;
            while (end < used && keys[end].Hash == keys[start].Hash)
            {
                end++;
            }

            if (end - start > most)
            {
                Report(context, keys.AsSpan(start, end - start));
            }

            start = end;
        }

        System.Buffers.ArrayPool<(ulong Hash, int Sentence)>.Shared.Return(keys);
    }

    private static ulong HashOf(ContentTree tree, in SentenceRecord sentence)
    {
        var words = 0;
        var hash = 0UL;
        foreach (ref readonly var token in tree.TokenRecords.AsSpan(sentence.FirstToken, sentence.TokenCount))
        {
            if (token.Is(TokenFlags.Quoted | TokenFlags.Code))
            {
                return 0;
            }

            if (token.Kind == NodeKind.Word)
            {
                words++;
                hash = SymbolHash.Pair(hash, token.Hash);
            }
        }

        return words < FewestTokens ? 0 : hash;
    }

    private static void Report(DocumentAnalysisContext context, ReadOnlySpan<(ulong Hash, int Sentence)> group)
    {
        var places = ImmutableArray.CreateBuilder<DiagnosticLocation>(group.Length - 1);
        foreach (var (_, sentence) in group[1..])
        {
            places.Add(context.Tree.Sentences[sentence]);
        }

        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Tree.Sentences[group[0].Sentence], places.MoveToImmutable(), arguments: [group.Length]));
    }
}
