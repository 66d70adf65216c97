using System.Text.Json;
using SpamSense.Cli.Rules;
using SpamSense.Diagnostics;

namespace SpamSense.Cli.Sarif;

/// <summary>The rules of the tool, and the place of each in the list.</summary>
internal sealed class SarifRules
{
    private readonly IReadOnlyList<DiagnosticDescriptor> _rules;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public SarifRules(IReadOnlyList<DiagnosticDescriptor> rules)
    {
        _rules = rules;
        foreach (var rule in rules)
        {
            _indexes.Add(rule.Id, _indexes.Count);
        }
    }

    /// <summary>The place of a rule in the list, or <see langword="null"/>.</summary>
    public int? IndexOf(string id) => _indexes.TryGetValue(id, out var index) ? index : null;

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Name(rule.Title));
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", rule.Description.Length > 0 ? rule.Description : rule.Title);
        if (Uri.TryCreate(rule.HelpLinkUri, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            json.WriteString("helpUri", rule.HelpLinkUri);
        }

        if (RulePages.Find(rule.Id) is { } page)
        {
            json.WriteStartObject("help");
            json.WriteString("text", RulePages.PlainText(page));
            json.WriteString("markdown", page);
            json.WriteEndObject();
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.IsEnabledByDefault);
        json.WriteString("level", SarifLevel.Of(rule.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Name(string title) => string.Concat(title
        .Split([.. title.Where(static c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
