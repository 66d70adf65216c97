using System.Collections.Frozen;
using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>What a configuration says for one source of posts: severities, thresholds, rule options, allowed domains, known authors.</summary>
public sealed class AnalyzerOptions
{
    internal AnalyzerOptions()
    {
    }

    /// <summary>What holds where nothing is configured.</summary>
    public static AnalyzerOptions Default { get; } = new();

    /// <summary>The probability (0 to 1) from which a post is called monetization; <see langword="null"/> leaves it to the classifier's options.</summary>
    public double? MonetizationThreshold { get; init; }

    /// <summary>The probability (0 to 1) from which monetization is plain enough to reject a post without a person.</summary>
    public double RejectThreshold { get; init; } = 0.95;

    /// <summary>How close (0 to 0.5) to the threshold a probability is undecided.</summary>
    public double UndecidedMargin { get; init; } = 0.05;

    /// <summary>Whether a text in a language that the model does not know is undecided; <see langword="null"/> leaves it to the classifier's options.</summary>
    public bool? AbstainOnUnknownLanguages { get; init; }

    /// <summary>Domains, in lower case, whose links are welcome: the site's own, for example. Each stands for its sub-domains, too.</summary>
    public FrozenSet<string> AllowedDomains { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names of authors, as they sign, who are known and trusted.</summary>
    public FrozenSet<string> KnownAuthors { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Where the severities begin.</summary>
    internal RulePreset Preset { get; init; }

    /// <summary>Severities by id; <see langword="null"/> for rules that are off.</summary>
    internal FrozenDictionary<string, DiagnosticSeverity?> RuleSeverities { get; init; } = FrozenDictionary<string, DiagnosticSeverity?>.Empty;

    /// <summary>Severities by category; <see langword="null"/> for categories that are off.</summary>
    internal FrozenDictionary<string, DiagnosticSeverity?> CategorySeverities { get; init; } = FrozenDictionary<string, DiagnosticSeverity?>.Empty;

    /// <summary>Values of rule options by id and name.</summary>
    internal FrozenDictionary<(string Id, string Name), double> Values { get; init; } = FrozenDictionary<(string Id, string Name), double>.Empty;

    /// <summary>The effective severity of a rule: that of its id, else that of its category, else what the preset makes of it.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <returns>The severity, or <see langword="null"/> when the rule is off.</returns>
    public DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (RuleSeverities.Count > 0 && RuleSeverities.TryGetValue(descriptor.Id, out var severity))
        {
            return severity;
        }

        return CategorySeverities.Count > 0 && RulePresets.IsOn(Preset, descriptor) && CategorySeverities.TryGetValue(descriptor.Category, out severity)
            ? severity
            : RulePresets.SeverityOf(Preset, descriptor);
    }

    /// <summary>The value of a rule's option.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="option">One of its options.</param>
    public double ValueOf(DiagnosticDescriptor descriptor, DiagnosticOption option)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(option);
        return Values.GetValueOrDefault((descriptor.Id, option.Name), option.DefaultValue);
    }
}
