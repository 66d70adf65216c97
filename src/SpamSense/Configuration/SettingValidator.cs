using System.Collections.Immutable;
using System.Globalization;
using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>Compares settings with the rules that there are.</summary>
internal sealed class SettingValidator(ImmutableArray<DiagnosticDescriptor> descriptors)
{
    private readonly Dictionary<string, DiagnosticDescriptor> _rules = descriptors.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    private readonly HashSet<string> _categories =
        DiagnosticCategory.All.Concat(descriptors.Select(descriptor => descriptor.Category)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a setting, in one sentence; <see langword="null"/> when nothing is.</summary>
    internal string? Complain(ConfigurationSetting setting) => setting.Kind switch
    {
        SettingKind.CategorySeverity => _categories.Contains(setting.Target)
            ? null
            : NearMiss.Complain($"There is no category '{Excerpt.Of(setting.Target)}'", setting.Target, _categories),
        SettingKind.RuleSeverity or SettingKind.RuleOption when !_rules.ContainsKey(setting.Target) =>
            NearMiss.Complain($"There is no rule '{Excerpt.Of(setting.Target)}'", setting.Target, _rules.Keys),
        SettingKind.RuleOption => ComplainOfOption(_rules[setting.Target], setting),
        _ => null,
    };

    private static string? ComplainOfOption(DiagnosticDescriptor rule, ConfigurationSetting setting)
    {
        var names = rule.Options.Select(option => option.Name);
        var option = rule.Options.FirstOrDefault(option => option.Name == setting.Option);
        if (option is null)
        {
            var all = rule.Options.IsEmpty ? "it has none" : $"only {string.Join(", ", names)}";
            return NearMiss.Complain($"{rule.Id} has no option '{Excerpt.Of(setting.Option)}', {all}", setting.Option, names);
        }

        return setting.IsUnset || (setting.Number >= option.Minimum && setting.Number <= option.Maximum)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{rule.Id}.{option.Name} lies between {option.Minimum} and {option.Maximum}, and {setting.Number} does not.");
    }
}
