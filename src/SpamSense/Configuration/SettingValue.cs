using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>Reads the value of a setting.</summary>
internal static class SettingValue
{
    private static readonly SearchValues<char> AddressCharacters = SearchValues.Create("/:@?#*\\ []()<>\"'");

    private static readonly Dictionary<string, DiagnosticSeverity?> Severities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["error"] = DiagnosticSeverity.Error,
        ["warning"] = DiagnosticSeverity.Warning,
        ["suggestion"] = DiagnosticSeverity.Info,
        ["info"] = DiagnosticSeverity.Info,
        ["silent"] = DiagnosticSeverity.Hidden,
        ["hidden"] = DiagnosticSeverity.Hidden,
        ["none"] = null,
    };

    private static readonly Dictionary<string, RulePreset> Presets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = RulePreset.None,
        ["default"] = RulePreset.Default,
        ["strict"] = RulePreset.Strict,
        ["all"] = RulePreset.All,
    };

    /// <exception cref="FormatException">The value is none that the key can have; the message says which ones there are.</exception>
    internal static ConfigurationSetting Parse(ConfigurationSetting setting, string value) => setting.Kind switch
    {
        _ when Is(value, "unset") => setting with { IsUnset = true },
        SettingKind.Preset => setting with { Preset = Preset(value) },
        SettingKind.RuleSeverity or SettingKind.CategorySeverity =>
            Is(value, "default") ? setting with { IsUnset = true } : setting with { Severity = Severity(value) },
        SettingKind.RuleOption => Is(value, "default") ? setting with { IsUnset = true } : setting with { Number = Number(value) },
        SettingKind.UndecidedMargin => setting with { Number = Between(value, 0.5) },
        SettingKind.AbstainOnUnknownLanguages => setting with { Number = TrueOrFalse(value) ? 1 : 0 },
        SettingKind.AllowedDomains => setting with { Names = Names(value).Select(Domain).ToFrozenSet(StringComparer.Ordinal) },
        SettingKind.KnownAuthors => setting with { Names = Names(value).ToFrozenSet(StringComparer.Ordinal) },
        _ => setting with { Number = Between(value, 1) },
    };

    private static bool Is(string value, string word) => value.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static RulePreset Preset(string value) =>
        Presets.TryGetValue(value, out var preset)
            ? preset
            : throw new FormatException(NearMiss.Complain($"'{Excerpt.Of(value)}' is no preset, only none, default, strict and all are", value, Presets.Keys));

    private static DiagnosticSeverity? Severity(string value) =>
        Severities.TryGetValue(value, out var severity)
            ? severity
            : throw new FormatException(NearMiss.Complain(
                $"'{Excerpt.Of(value)}' is no severity, only error, warning, suggestion (or info), silent (or hidden), none and default are", value, [.. Severities.Keys, "default"]));

    private static bool TrueOrFalse(string value) =>
        bool.TryParse(value, out var isTrue) ? isTrue : throw new FormatException($"'{Excerpt.Of(value)}' is neither true nor false.");

    private static double Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"'{Excerpt.Of(value)}' is no number; write one such as 3 or 0.5.");

    private static double Between(string value, double maximum) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= maximum
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{Excerpt.Of(value)}' is no probability from 0 to {maximum}."));

    private static string[] Names(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Domain(string value)
    {
        var isDomain = !value.AsSpan().ContainsAny(AddressCharacters) && value.Contains('.', StringComparison.Ordinal) && value[0] != '.' && value[^1] != '.'
            && !value.Contains("..", StringComparison.Ordinal);
        return isDomain
            ? value.ToLowerInvariant()
            : throw new FormatException($"'{Excerpt.Of(value)}' is no domain; write it as in example.com, which also stands for www.example.com.");
    }
}
