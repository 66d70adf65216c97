using SpamSense.Diagnostics;

namespace SpamSense.Server.Moderation;

/// <summary>What the rules are called. One that is no longer there goes by its id.</summary>
internal sealed class RuleCatalog(Func<SpamClassifier> classifier)
{
    private readonly Lazy<Dictionary<string, DiagnosticDescriptor>> _rules = new(() => classifier().SupportedDiagnostics.ToDictionary(rule => rule.Id, StringComparer.Ordinal));

    internal DiagnosticDescriptor? Find(string id) => _rules.Value.GetValueOrDefault(id);

    internal string TitleOf(string id) => Find(id)?.Title ?? id;

    internal string CategoryOf(string id) => Find(id)?.Category ?? "";

    /// <summary>Whether a finding of the rule speaks for a post.</summary>
    internal bool IsGood(string id) => CategoryOf(id) == DiagnosticCategory.Relationship;

    /// <summary>Whether a finding of the rule is what the model says of a sentence.</summary>
    internal bool IsVerdict(string id) => CategoryOf(id) is DiagnosticCategory.Verdict or DiagnosticCategory.Engine;
}
