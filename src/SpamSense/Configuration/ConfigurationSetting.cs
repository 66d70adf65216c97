using System.Collections.Frozen;
using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>A line of a configuration: what it sets, and to what.</summary>
internal sealed record ConfigurationSetting(SettingKind Kind, int Line)
{
    /// <summary>The id of a rule, in capitals, or the name of a category; empty for the other kinds.</summary>
    internal string Target { get; init; } = "";

    /// <summary>The name of a rule's option, in lower case.</summary>
    internal string Option { get; init; } = "";

    /// <summary>Whether the line takes back what lines before it have set.</summary>
    internal bool IsUnset { get; init; }

    /// <summary>The severity; <see langword="null"/> turns the rule off.</summary>
    internal DiagnosticSeverity? Severity { get; init; }

    internal RulePreset Preset { get; init; }

    internal double Number { get; init; }

    internal FrozenSet<string> Names { get; init; } = FrozenSet<string>.Empty;
}
