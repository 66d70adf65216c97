using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Configuration;

public sealed class StaffSuppressor(IReadOnlySet<string> staff) : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor Reason = new("SITE0001", "*", "Written by the staff.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Reason];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Post.AuthorName is not { } name || !staff.Contains(name))
        {
            return;
        }

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.ReportSuppression(Suppression.Create(Reason, diagnostic));
        }
    }
}
