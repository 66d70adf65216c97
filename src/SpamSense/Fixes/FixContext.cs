using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Fixes;

/// <summary>A diagnostic in the text of a post, for a <see cref="ContentFixProvider"/>.</summary>
public readonly struct FixContext
{
    private readonly FixSession _session;

    internal FixContext(Analysis analysis, Diagnostic diagnostic, FixSession session)
    {
        Analysis = analysis;
        Diagnostic = diagnostic;
        _session = session;
    }

    /// <summary>The analysis that the diagnostic is part of.</summary>
    public Analysis Analysis { get; }

    /// <summary>The text as a tree.</summary>
    public ContentTree Tree => Analysis.Tree;

    /// <summary>What was found; its place lies in the text.</summary>
    public Diagnostic Diagnostic { get; }

    /// <summary>Where in the text.</summary>
    public TextSpan Span => Diagnostic.Location.Span;

    internal LinkIndex Links => _session.Links;

    /// <summary>All places in the text that the diagnostic is about.</summary>
    internal IEnumerable<TextSpan> Spans =>
        Diagnostic.AdditionalLocations.IsEmpty
            ? [Span]
            : Diagnostic.AdditionalLocations.Where(location => location.Kind == LocationKind.Text).Select(location => location.Span).Prepend(Span);

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

        _session.Fixes.Add(fix.For([Diagnostic]));
    }
}
