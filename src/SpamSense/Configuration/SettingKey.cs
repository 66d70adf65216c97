namespace SpamSense.Configuration;

/// <summary>Takes keys apart: <c>spamsense_diagnostic.SS2003.severity</c> is the severity of a rule.</summary>
internal static class SettingKey
{
    private const string RulePrefix = "spamsense_diagnostic.";
    private const string CategoryPrefix = "spamsense_category.";
    private const string Severity = "severity";

    private static readonly Dictionary<string, SettingKind> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["spamsense_preset"] = SettingKind.Preset,
        ["spamsense_threshold"] = SettingKind.Threshold,
        ["spamsense_reject_threshold"] = SettingKind.RejectThreshold,
        ["spamsense_undecided_margin"] = SettingKind.UndecidedMargin,
        ["spamsense_abstain_on_unknown_languages"] = SettingKind.AbstainOnUnknownLanguages,
        ["spamsense_allowed_domains"] = SettingKind.AllowedDomains,
        ["spamsense_known_authors"] = SettingKind.KnownAuthors,
    };

    /// <summary>All keys, with the parts of some that stand for others in capitals.</summary>
    internal static IEnumerable<string> All => [.. Names.Keys, RulePrefix + "ID.severity", RulePrefix + "ID.OPTION", CategoryPrefix + "NAME.severity"];

    /// <summary>Whether a key is meant for SpamSense; all others belong to other tools.</summary>
    internal static bool IsOurs(string key) => key.StartsWith("spamsense", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="FormatException">There is no such key; the message says which one there is.</exception>
    internal static ConfigurationSetting Parse(string key, int line)
    {
        if (Names.TryGetValue(key, out var kind))
        {
            return new ConfigurationSetting(kind, line);
        }

        if (key.StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase))
        {
            return Rule(key, key[RulePrefix.Length..], line);
        }

        return key.StartsWith(CategoryPrefix, StringComparison.OrdinalIgnoreCase)
            ? Category(key, key[CategoryPrefix.Length..], line)
            : throw new FormatException(NearMiss.Complain(
                $"There is no key '{Excerpt.Of(key)}'", key, All));
    }

    private static ConfigurationSetting Rule(string key, string rest, int line)
    {
        var dot = rest.IndexOf('.', StringComparison.Ordinal);
        var option = rest[(dot + 1)..];
        if (dot <= 0 || option.Length == 0 || option.Contains('.', StringComparison.Ordinal))
        {
            throw new FormatException($"'{Excerpt.Of(key)}' needs the form {RulePrefix}ID.severity or {RulePrefix}ID.OPTION.");
        }

        var isSeverity = option.Equals(Severity, StringComparison.OrdinalIgnoreCase);
        return new ConfigurationSetting(isSeverity ? SettingKind.RuleSeverity : SettingKind.RuleOption, line)
        {
            Target = rest[..dot].ToUpperInvariant(),
            Option = isSeverity ? "" : option.ToLowerInvariant(),
        };
    }

    private static ConfigurationSetting Category(string key, string rest, int line)
    {
        var dot = rest.LastIndexOf('.');
        return dot > 0 && rest.AsSpan(dot + 1).Equals(Severity, StringComparison.OrdinalIgnoreCase)
            ? new ConfigurationSetting(SettingKind.CategorySeverity, line) { Target = rest[..dot] }
            : throw new FormatException($"'{Excerpt.Of(key)}' needs the form {CategoryPrefix}NAME.severity.");
    }
}
