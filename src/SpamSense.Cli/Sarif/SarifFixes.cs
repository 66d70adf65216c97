using System.Text.Json;
using SpamSense.Cli.Analyzing;
using SpamSense.Diagnostics;
using SpamSense.Fixes;

namespace SpamSense.Cli.Sarif;

/// <summary>
/// Writes the fixes of a finding in a document. An export has none: its cells are quoted and escaped, so that a place in a text is
/// no place in the file; <c>--fix</c> mends it.
/// </summary>
internal sealed class SarifFixes(Utf8JsonWriter json, ContentFixer fixer)
{
    private ILookup<Diagnostic, ContentFix> _fixes = Enumerable.Empty<ContentFix>().ToLookup(static _ => default(Diagnostic)!);

    /// <summary>Finds the fixes of a post.</summary>
    public void BeginPost(AnalyzedPost post)
    {
        if (post.Place.IsDocument)
        {
            var read = post.Analysis.Tree.Text.Length;
            var isCut = read < post.Analysis.Post.Text.Length;

            // What ends where the text was cut may go on behind the cut.
            _fixes = fixer.GetFixes(post.Analysis)
                .Where(fix => !isCut || fix.Changes[^1].Span.End < read)
                .SelectMany(static fix => fix.Diagnostics, static (fix, diagnostic) => (fix, diagnostic))
                .ToLookup(static entry => entry.diagnostic, static entry => entry.fix);
        }
    }

    /// <summary>Writes the fixes of a finding, each of which mends it by itself.</summary>
    public void Write(Diagnostic diagnostic, PostPlace place, Analysis? analysis)
    {
        if (analysis is null || !place.IsDocument || !_fixes.Contains(diagnostic))
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in _fixes[diagnostic])
        {
            Write(fix, place, analysis);
        }

        json.WriteEndArray();
    }

    private void Write(ContentFix fix, PostPlace place, Analysis analysis)
    {
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", SarifMessage.Escape(fix.Title));
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        SarifLocation.WriteArtifact(json, place.File);
        json.WriteStartArray("replacements");
        foreach (var change in fix.Changes)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            SarifLocation.WriteRegion(json, change.Span, place, analysis.Tree);
            json.WriteEndObject();
            if (change.NewText.Length > 0)
            {
                json.WriteStartObject("insertedContent");
                json.WriteString("text", change.NewText);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("key", fix.EquivalenceKey);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
