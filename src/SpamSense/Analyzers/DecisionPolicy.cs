using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>As in a build: errors reject, warnings hold for review, anything else passes. What was set aside decides nothing.</summary>
internal static class DecisionPolicy
{
    internal static Decision Decide(List<Diagnostic> diagnostics)
    {
        var worst = DiagnosticSeverity.Hidden;
        foreach (var diagnostic in diagnostics)
        {
            if (!diagnostic.IsSuppressed && diagnostic.Severity > worst)
            {
                worst = diagnostic.Severity;
            }
        }

        return worst switch
        {
            DiagnosticSeverity.Error => Decision.Reject,
            DiagnosticSeverity.Warning => Decision.Review,
            _ => Decision.Approve,
        };
    }
}
