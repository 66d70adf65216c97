using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>What a preset makes of a rule.</summary>
internal static class RulePresets
{
    /// <summary>Whether a rule runs unless a line names it.</summary>
    internal static bool IsOn(RulePreset preset, DiagnosticDescriptor descriptor) => descriptor.IsEnabledByDefault || preset == RulePreset.All;

    internal static DiagnosticSeverity? SeverityOf(RulePreset preset, DiagnosticDescriptor descriptor) => preset switch
    {
        RulePreset.None when descriptor.Category != DiagnosticCategory.Engine => null,
        _ when !IsOn(preset, descriptor) => null,
        RulePreset.Strict => Strict(descriptor),
        _ => descriptor.DefaultSeverity,
    };

    private static DiagnosticSeverity Strict(DiagnosticDescriptor descriptor) => descriptor switch
    {
        { Category: DiagnosticCategory.Engine or DiagnosticCategory.Relationship } => descriptor.DefaultSeverity,
        { DefaultSeverity: DiagnosticSeverity.Info } => DiagnosticSeverity.Warning,
        { DefaultSeverity: DiagnosticSeverity.Warning, Category: DiagnosticCategory.Scam } => DiagnosticSeverity.Error,
        _ => descriptor.DefaultSeverity,
    };
}
