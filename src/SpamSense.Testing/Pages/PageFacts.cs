using System.Globalization;
using SpamSense.Configuration;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Pages;

/// <summary>Compares what a page says of a rule with what the rule says of itself.</summary>
internal static class PageFacts
{
    /// <exception cref="VerificationException">They differ.</exception>
    internal static void Verify(RulePage page, PageText text, DiagnosticDescriptor rule)
    {
        Check(1, $"# {page.Id}: {page.Title}", $"# {rule.Id}: {rule.Title}");
        Check(3, Facts(page.Category, page.Severity, page.IsEnabledByDefault), Facts(rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault));
        var settings = page.Configuration.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not ('#' or ';')).ToList();
        var prefix = $"spamsense_diagnostic.{rule.Id}.";
        if (settings.RemoveAll(setting => setting.StartsWith($"{prefix}severity = ", StringComparison.Ordinal)) != 1)
        {
            throw text.Problem(page.ConfigurationLine, $"The configuration has one line '{prefix}severity = …'.");
        }

        foreach (var option in rule.Options)
        {
            var setting = string.Create(CultureInfo.InvariantCulture, $"{prefix}{option.Name} = {option.DefaultValue}");
            if (!settings.Remove(setting))
            {
                throw text.Problem(page.ConfigurationLine, $"The configuration lacks the line '{setting}': the option with its default.");
            }
        }

        if (settings.Count > 0)
        {
            throw text.Problem(page.ConfigurationLine, $"The rule has no such setting: '{settings[0]}'.");
        }

        if (ContentConfiguration.Parse(page.Configuration, "configuration").Validate([rule]) is [var problem, ..])
        {
            throw text.Problem(page.ConfigurationLine + problem.Line, problem.Message);
        }

        void Check(int line, string written, string real)
        {
            if (written != real)
            {
                throw text.Problem(line, $"The page says '{written}', the rule says '{real}'.");
            }
        }
    }

    private static string Facts(string category, DiagnosticSeverity severity, bool isEnabled) => $"{category} · {severity} · {(isEnabled ? "enabled" : "disabled")}";
}
