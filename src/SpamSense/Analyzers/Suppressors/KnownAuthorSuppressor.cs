using System.Collections.Immutable;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Suppressors;

/// <summary>SSS0002: the author is one of those whom the configuration trusts. Why a post is good is shown all the same.</summary>
internal sealed class KnownAuthorSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Reason = new("SSS0002", "*", "The author is known.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Reason];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Descriptor.Category != DiagnosticCategory.Relationship)
            {
                context.ReportSuppression(Suppression.Create(Reason, diagnostic));
            }
        }
    }

    internal override bool MayActOn(Post post, ContentTree tree, AnalyzerOptions options) =>
        options.KnownAuthors.Count > 0 && post.AuthorName is { } name && options.KnownAuthors.Contains(name);
}
