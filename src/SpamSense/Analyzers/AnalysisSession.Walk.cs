using SpamSense.Content;

namespace SpamSense.Analyzers;

/// <summary>The one walk that serves all analyzers: phrases, then nodes from the outside in and in the order of the text, then the text as a whole.</summary>
internal sealed partial class AnalysisSession
{
    private void Walk()
    {
        WalkPhrases();
        WalkNodes();
        foreach (ref readonly var action in _actions.DocumentActions.AsSpan())
        {
            Guard(in action, new DocumentAnalysisContext(this, action.Analyzer));
        }

        // Where the model has no opinion, nothing can be said of it.
        if (Classification.Orientation != Orientation.Undecided)
        {
            foreach (ref readonly var action in _actions.ClassificationActions.AsSpan())
            {
                Guard(in action, new ClassificationAnalysisContext(this, action.Analyzer));
            }
        }

        foreach (ref readonly var action in _actions.PostActions.AsSpan())
        {
            Guard(in action, new PostAnalysisContext(this, action.Analyzer));
        }
    }

    private void WalkPhrases()
    {
        foreach (ref readonly var hit in _hits.All)
        {
            var (analyzer, _, action) = _actions.Phrases[hit.Set];
            if (action is not null)
            {
                Guard(new AnalyzerAction<PhraseAnalysisContext>(analyzer, action), new PhraseAnalysisContext(this, analyzer, hit.Match));
            }
        }
    }

    private void WalkNodes()
    {
        var (blocks, sentences) = (Tree.BlockRecords, Tree.SentenceRecords);
        var wantsTokens = (_actions.WantedTokens & Tree.TokenKinds) != 0;
        Visit(new ContentNode(Tree, NodeKind.Document, 0), isQuoted: false);
        for (var b = 0; b < blocks.Length; b++)
        {
            ref readonly var block = ref blocks[b];
            var isQuoted = block.Kind is NodeKind.Quote or NodeKind.Code;
            Visit(new ContentNode(Tree, block.Kind, b), isQuoted);
            for (var s = block.FirstSentence; s < block.FirstSentence + block.SentenceCount; s++)
            {
                VisitSentence(new ContentNode(Tree, NodeKind.Sentence, s), isQuoted);
                if (wantsTokens)
                {
                    VisitTokens(sentences[s].FirstToken, sentences[s].TokenCount);
                }
            }
        }
    }

    private void VisitSentence(ContentNode sentence, bool isQuoted)
    {
        Visit(sentence, isQuoted);
        foreach (ref readonly var action in _actions.SentenceActions.AsSpan())
        {
            if (!isQuoted || _actions.SeesQuotes[action.Analyzer])
            {
                Guard(in action, new SentenceAnalysisContext(this, action.Analyzer, sentence));
            }
        }
    }

    private void VisitTokens(int first, int count)
    {
        var (tokens, actions) = (Tree.TokenRecords, _actions.NodeActions);
        for (var i = first; i < first + count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (actions[(int)token.Kind].Length > 0)
            {
                Visit(new ContentNode(Tree, token.Kind, i), token.Is(TokenFlags.Quoted | TokenFlags.Code));
            }
        }
    }

    private void Visit(ContentNode node, bool isQuoted)
    {
        foreach (ref readonly var action in _actions.NodeActions[(int)node.Kind].AsSpan())
        {
            if (!isQuoted || _actions.SeesQuotes[action.Analyzer])
            {
                Guard(in action, new NodeAnalysisContext(this, action.Analyzer, node));
            }
        }
    }
}
