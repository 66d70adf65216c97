using System.Text;
using SpamSense.Diagnostics;
using SpamSense.Testing.Markup;

namespace SpamSense.Testing.Running;

/// <summary>Collects where expectation and findings differ, and says it once.</summary>
internal sealed class FailureMessage(string analyzer, string? unnamedId)
{
    private readonly StringBuilder _text = new();

    internal void Compare(string? heading, AnnotatedPost post, List<Diagnostic> actual)
    {
        var missing = post.Expected.ToList();
        var unexpected = actual.Where(diagnostic => !missing.Remove(new ExpectedDiagnostic(diagnostic.Id, diagnostic.Location))).ToList();
        if (missing.Count + unexpected.Count == 0)
        {
            return;
        }

        _text.Append(heading is null ? "" : $"\n\n{heading}:");
        _text.Append("\n\nExpected:").Append(Show(post, post.Expected));
        _text.Append("\nActual:").Append(Show(post, actual.Select(diagnostic => new ExpectedDiagnostic(diagnostic.Id, diagnostic.Location)))).Append('\n');
        foreach (var (id, location) in missing)
        {
            _text.Append($"\nmissing: {id} at {Place(post, location)}");
        }

        foreach (var diagnostic in unexpected)
        {
            _text.Append($"\nunexpected: {diagnostic.Id} at {Place(post, diagnostic.Location)}: {diagnostic.GetMessage()}");
        }
    }

    /// <exception cref="VerificationException">Something differed.</exception>
    internal void ThrowIfAny()
    {
        if (_text.Length > 0)
        {
            throw new VerificationException($"{analyzer} does not report what is expected.{_text}");
        }
    }

    private string Show(AnnotatedPost post, IEnumerable<ExpectedDiagnostic> diagnostics)
    {
        var places = diagnostics.ToLookup(
            diagnostic => diagnostic.Location.Kind, diagnostic => new MarkedSpan(diagnostic.Id == unnamedId ? null : diagnostic.Id, diagnostic.Location.Span));
        var shown = new StringBuilder();
        Line("author: ", post.Post.AuthorName, LocationKind.AuthorName);
        Line("url: ", post.Post.AuthorUrl, LocationKind.AuthorUrl);
        Line("", post.Text, LocationKind.Text);
        foreach (var mark in places[LocationKind.Post])
        {
            shown.Append($"\n    (the post as a whole: {mark.Id ?? unnamedId})");
        }

        return shown.ToString();

        void Line(string label, string? text, LocationKind kind)
        {
            if (text is not null)
            {
                shown.Append("\n    ").Append(label).Append(MarkupText.Render(text, places[kind]).ReplaceLineEndings("\n    "));
            }
        }
    }

    private static string Place(AnnotatedPost post, DiagnosticLocation location)
    {
        var (part, name) = location.Kind switch
        {
            LocationKind.Text => (post.Text, "the text"),
            LocationKind.AuthorName => (post.Post.AuthorName, "the author's name"),
            LocationKind.AuthorUrl => (post.Post.AuthorUrl, "the author's home page"),
            _ => (null, "the post as a whole"),
        };
        var span = location.Span;
        return part is null || location.Kind == LocationKind.Post ? name
            : span.Start < 0 || span.End > part.Length || span.Length < 0 ? $"{span}, outside {name}"
            : $"'{part.Substring(span.Start, span.Length)}' {span} of {name}";
    }
}
