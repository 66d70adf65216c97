using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Fixes;

/// <summary>A diagnostic in the text of a post, for a <see cref="ContentFixProvider"/>.</summary>
public readonly struct FixContext
{
    private readonly List<ContentFix> _fixes;

    internal FixContext(Analysis analysis, Diagnostic diagnostic, List<ContentFix> fixes)
    {
        Analysis = analysis;
        Diagnostic = diagnostic;
        _fixes = fixes;
    }

    /// <summary>The analysis that the diagnostic is part of.</summary>
    public Analysis Analysis { get; }

    /// <summary>The text as a tree.</summary>
    public ContentTree Tree => Analysis.Tree;

    /// <summary>What was found; its place lies in the text.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>Where in the text.</summary>
    public TextSpan Span => Diagnostic.Location.Span;

    /// <summary>Offers a fix.</summary>
    /// <param name="fix">The fix, with its changes in the tree's text.</param>
    /// <exception cref="ArgumentException">A change lies outside the text or cuts a surrogate pair in two.</exception>
    public void RegisterFix(ContentFix fix)
    {
        ArgumentNullException.ThrowIfNull(fix);
        foreach (var change in fix.Changes)
        {
            if (!TextEdit.IsWithin(Tree.Text, change.Span))
            {
                throw new ArgumentException($"The change at {change.Span} lies outside the text, or cuts a character in two.", nameof(fix));
            }
        }

        _fixes.Add(fix.For([Diagnostic.Id]));
    }
}
