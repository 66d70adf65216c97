namespace SpamSense.Configuration;

/// <summary>What a line of a configuration sets.</summary>
internal enum SettingKind : byte
{
    Preset,
    RuleSeverity,
    RuleOption,
    CategorySeverity,
    Threshold,
    RejectThreshold,
    UndecidedMargin,
    AbstainOnUnknownLanguages,
    AllowedDomains,
    KnownAuthors,
}
