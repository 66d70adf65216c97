using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>What the analyzers of a set want to see, sorted by what it is: arrays that one walk goes through.</summary>
internal sealed class ActionTable
{
    internal ActionTable(AnalyzerRegistrations registrations, int analyzers)
    {
        NodeActions = Array.ConvertAll(registrations.NodeActions, actions => actions.ToArray());
        for (var kind = (int)NodeKind.Sentence + 1; kind < NodeActions.Length; kind++)
        {
            WantedTokens |= NodeActions[kind].Length > 0 ? 1U << kind : 0;
        }

        SentenceActions = [.. registrations.SentenceActions];
        DocumentActions = [.. registrations.DocumentActions];
        ClassificationActions = [.. registrations.ClassificationActions];
        PostActions = [.. registrations.PostActions];
        CorpusStartActions = [.. registrations.CorpusStartActions];
        SeesQuotes = [.. Enumerable.Range(0, analyzers).Select(registrations.QuotedTextAnalyzers.Contains)];
        Phrases = [.. registrations.Phrases.OrderBy(registration => registration.Analyzer)];
        FirstPhrases = [.. Enumerable.Range(0, analyzers + 1).Select(analyzer => Phrases.Count(registration => registration.Analyzer < analyzer))];
        PhraseTable = new PhraseTable([.. Phrases.Select(registration => registration.Phrases)], [.. Phrases.Select(registration => SeesQuotes[registration.Analyzer])]);
    }

    /// <summary>The actions for nodes by <see cref="NodeKind"/>; never <see langword="null"/>.</summary>
    internal AnalyzerAction<NodeAnalysisContext>[][] NodeActions { get; }

    /// <summary>Which tokens somebody wants to see: a bit for each <see cref="NodeKind"/>.</summary>
    internal uint WantedTokens { get; }

    internal AnalyzerAction<SentenceAnalysisContext>[] SentenceActions { get; }

    internal AnalyzerAction<DocumentAnalysisContext>[] DocumentActions { get; }

    internal AnalyzerAction<ClassificationAnalysisContext>[] ClassificationActions { get; }

    internal AnalyzerAction<PostAnalysisContext>[] PostActions { get; }

    internal AnalyzerAction<CorpusStartAnalysisContext>[] CorpusStartActions { get; }

    /// <summary>For each analyzer whether it also looks at quotations and code.</summary>
    internal bool[] SeesQuotes { get; }

    /// <summary>All registered phrases by analyzer.</summary>
    internal PhraseRegistration[] Phrases { get; }

    internal PhraseTable PhraseTable { get; }

    private int[] FirstPhrases { get; }

    /// <summary>The number of a set of phrases of an analyzer; -1 where it did not register these phrases.</summary>
    internal int IndexOf(int analyzer, PhraseSet phrases)
    {
        for (var i = FirstPhrases[analyzer]; i < FirstPhrases[analyzer + 1]; i++)
        {
            if (ReferenceEquals(Phrases[i].Phrases, phrases))
            {
                return i;
            }
        }

        return -1;
    }
}
