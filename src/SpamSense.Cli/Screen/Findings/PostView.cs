using System.Globalization;
using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Analyzing.Reports;
using SpamSense.Diagnostics;
using Spectre.Console;

namespace SpamSense.Cli.Screen.Findings;

/// <summary>Writes a post with what was found in it.</summary>
internal sealed class PostView(IAnsiConsole screen)
{
    private const int MostFindings = 50;
    private const int MostFurtherPlaces = 20;
    private const int MostNameCharacters = 60;

    private readonly AnnotatedText _text = new(screen);

    public void Write(AnalyzedPost post, List<Diagnostic> findings)
    {
        WriteHeader(post);
        var shown = findings.Take(MostFindings).ToList();
        var texts = shown.Where(static finding => finding.Location.Kind == LocationKind.Text).ToList();
        _text.Write(post.Analysis.Tree.Text, [.. texts.Select(Annotate)], line => GutterOf(post.Place, line));
        WritePart(post.Analysis.Post.AuthorName, "author", shown.Where(static finding => finding.Location.Kind == LocationKind.AuthorName));
        WritePart(post.Analysis.Post.AuthorUrl, "url", shown.Where(static finding => finding.Location.Kind == LocationKind.AuthorUrl));
        foreach (var finding in shown.Where(static finding => finding.Location.Kind == LocationKind.Post))
        {
            _text.WriteNote(LabelOf(finding), StyleOf(finding));
        }

        if (findings.Count > shown.Count)
        {
            _text.WriteNote(string.Create(CultureInfo.InvariantCulture, $"and {findings.Count - shown.Count:N0} more"), Palette.Quiet);
        }
    }

    /// <summary>Writes what shows only across posts.</summary>
    public void Write(CorpusFinding finding)
    {
        screen.Write(new Text(PlaceOf(finding.Place), Palette.Heading));
        screen.WriteLine();
        _text.WriteNote(LabelOf(finding.Diagnostic), StyleOf(finding.Diagnostic));
    }

    private void WriteHeader(AnalyzedPost post)
    {
        var verdict = post.Analysis.Classification;
        screen.Write(new Text(PlaceOf(post.Place), Palette.Heading));
        if (post.Analysis.Post.AuthorName is { } author)
        {
            screen.Write(new Text($"  {VisibleText.Of(author, MostNameCharacters)}"));
        }

        var intent = verdict.Intent == Intent.Unknown ? "" : $", {verdict.Intent.ToName()}";
        screen.Write(new Text($"  {Verdict.Name(verdict.Orientation)} {Verdict.Probability(verdict)}".TrimEnd() + intent, Palette.Of(verdict.Orientation)));
        screen.Write(new Text($"  {SeverityName.Of(post.Analysis.Decision)}", StyleOf(post.Analysis.Decision)));
        screen.WriteLine();
    }

    private void WritePart(string? text, string gutter, IEnumerable<Diagnostic> findings)
    {
        var annotations = findings.Select(Annotate).ToList();
        if (text is not null && annotations.Count > 0)
        {
            _text.Write(text, annotations, _ => gutter);
        }
    }

    private static Annotation Annotate(Diagnostic finding) => new(
        finding.Location.Span,
        [.. finding.AdditionalLocations.Where(location => location.Kind == finding.Location.Kind).Select(static location => location.Span).Take(MostFurtherPlaces)],
        LabelOf(finding),
        StyleOf(finding));

    private static string LabelOf(Diagnostic finding) =>
        $"{SeverityName.Of(finding.Severity)} {finding.Id}: {CompilerLine.Message(finding)}{CompilerLine.Suppression(finding)}";

    private static string PlaceOf(PostPlace place) => place.IsDocument
        ? VisibleText.Of(place.File, MostNameCharacters)
        : string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(place.File, MostNameCharacters)}:{place.Line}");

    private static string GutterOf(PostPlace place, int line) =>
        place.IsDocument ? (place.Line + line).ToString(CultureInfo.InvariantCulture) : "";

    private static Style StyleOf(Diagnostic finding) => finding.IsSuppressed ? Palette.Quiet : finding switch
    {
        { Severity: DiagnosticSeverity.Error } => Palette.Error,
        { Severity: DiagnosticSeverity.Warning } => Palette.Warning,
        { Descriptor.Category: DiagnosticCategory.Relationship } => Palette.Relationship,
        { Severity: DiagnosticSeverity.Info } => Palette.Close,
        _ => Palette.Quiet,
    };

    private static Style StyleOf(Decision decision) => decision switch
    {
        Decision.Reject => Palette.Error,
        Decision.Review => Palette.Warning,
        _ => Palette.Quiet,
    };
}
