using System.Collections.Frozen;
using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>Puts the lines that hold for a source together; a later line wins over an earlier one that sets the same.</summary>
internal sealed class AnalyzerOptionsBuilder
{
    private readonly Dictionary<string, DiagnosticSeverity?> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DiagnosticSeverity?> _categories = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Id, string Name), double> _values = [];
    private readonly ConfigurationSetting?[] _others = new ConfigurationSetting?[(int)SettingKind.KnownAuthors + 1];

    internal void Add(ConfigurationSetting setting)
    {
        switch (setting.Kind)
        {
            case SettingKind.RuleSeverity:
                Set(_rules, setting.Target, setting.Severity, setting.IsUnset);
                break;
            case SettingKind.CategorySeverity:
                Set(_categories, setting.Target, setting.Severity, setting.IsUnset);
                break;
            case SettingKind.RuleOption:
                Set(_values, (setting.Target, setting.Option), setting.Number, setting.IsUnset);
                break;
            default:
                _others[(int)setting.Kind] = setting.IsUnset ? null : setting;
                break;
        }
    }

    internal AnalyzerOptions Build()
    {
        if (_rules.Count + _categories.Count + _values.Count == 0 && Array.TrueForAll(_others, setting => setting is null))
        {
            return AnalyzerOptions.Default;
        }

        return new AnalyzerOptions
        {
            Preset = Other(SettingKind.Preset)?.Preset ?? RulePreset.Default,
            MonetizationThreshold = Other(SettingKind.Threshold)?.Number,
            RejectThreshold = Other(SettingKind.RejectThreshold)?.Number ?? AnalyzerOptions.Default.RejectThreshold,
            UndecidedMargin = Other(SettingKind.UndecidedMargin)?.Number ?? AnalyzerOptions.Default.UndecidedMargin,
            AbstainOnUnknownLanguages = Other(SettingKind.AbstainOnUnknownLanguages) is { } abstains ? abstains.Number != 0 : null,
            AllowedDomains = Other(SettingKind.AllowedDomains)?.Names ?? FrozenSet<string>.Empty,
            KnownAuthors = Other(SettingKind.KnownAuthors)?.Names ?? FrozenSet<string>.Empty,
            RuleSeverities = _rules.ToFrozenDictionary(StringComparer.Ordinal),
            CategorySeverities = _categories.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            Values = _values.ToFrozenDictionary(),
        };
    }

    private ConfigurationSetting? Other(SettingKind kind) => _others[(int)kind];

    private static void Set<TKey, TValue>(Dictionary<TKey, TValue> settings, TKey key, TValue value, bool isUnset)
        where TKey : notnull
    {
        if (isUnset)
        {
            settings.Remove(key);
        }
        else
        {
            settings[key] = value;
        }
    }
}
