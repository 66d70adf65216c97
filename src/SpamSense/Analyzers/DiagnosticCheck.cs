using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>What an analyzer may not report.</summary>
internal static class DiagnosticCheck
{
    /// <exception cref="ArgumentException">The diagnostic is none of the analyzer's, or its message lacks an argument.</exception>
    internal static void ThrowIfUnsupported(AnalyzerSet set, int analyzer, Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (!set.Supports(analyzer, diagnostic.Descriptor))
        {
            throw new ArgumentException($"{diagnostic.Id} is not among the supported diagnostics of the analyzer.", nameof(diagnostic));
        }

        if (diagnostic.Arguments.Length < diagnostic.Descriptor.Format.MinimumArgumentCount)
        {
            throw new ArgumentException($"The message of {diagnostic.Id} needs more arguments.", nameof(diagnostic));
        }
    }

    /// <exception cref="ArgumentException">A place of the diagnostic lies outside the post.</exception>
    internal static void ThrowIfOutside(Diagnostic diagnostic, int text, int authorName, int authorUrl)
    {
        Check(diagnostic.Location, text, authorName, authorUrl);
        foreach (var location in diagnostic.AdditionalLocations)
        {
            Check(location, text, authorName, authorUrl);
        }
    }

    private static void Check(DiagnosticLocation location, int text, int authorName, int authorUrl)
    {
        var length = location.Kind switch
        {
            LocationKind.Text => text,
            LocationKind.AuthorName => authorName,
            LocationKind.AuthorUrl => authorUrl,
            _ => 0,
        };
        if (location.Span.Start < 0 || location.Span.Length < 0 || location.Span.Start > length - location.Span.Length)
        {
            throw new ArgumentException($"The place {location.Span} lies outside the {location.Kind}.");
        }
    }
}
