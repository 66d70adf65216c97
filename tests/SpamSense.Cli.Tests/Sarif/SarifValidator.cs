using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SpamSense.Cli.Tests.Sarif;

/// <summary>The rules of SARIF 2.1.0, schema and text, that concern what the tool writes. An unknown property is a mistake too.</summary>
internal sealed partial class SarifValidator
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    private readonly List<string> _mistakes = [];
    private int _rules;

    /// <summary>What is wrong with a log; empty when nothing is.</summary>
    public static IReadOnlyList<string> Validate(string log)
    {
        var validator = new SarifValidator();
        validator.Log(JsonDocument.Parse(log).RootElement);
        return validator._mistakes;
    }

    private void Log(JsonElement log)
    {
        Has(log, "log", ["version", "runs"], ["$schema"]);
        Is(log.GetProperty("version").GetString() == "2.1.0", "version");
        Uri(log.GetProperty("$schema"), isAbsolute: true);
        foreach (var run in log.GetProperty("runs").EnumerateArray())
        {
            Has(run, "run", ["tool"], ["results", "invocations", "columnKind"]);
            Is(run.GetProperty("columnKind").GetString() is "utf16CodeUnits" or "unicodeCodePoints", "columnKind");
            Driver(run.GetProperty("tool").GetProperty("driver"));
            var results = run.GetProperty("results").EnumerateArray().ToList();
            results.ForEach(Result);
            Is(results.Select(static result => result.TryGetProperty("suppressions", out _)).Distinct().Count() <= 1, "suppressions: all results have them, or none");
            foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
            {
                Invocation(invocation);
            }
        }
    }

    private void Driver(JsonElement driver)
    {
        Has(driver, "driver", ["name"], ["version", "semanticVersion", "rules", "informationUri"]);
        Is(SemanticVersion().IsMatch(driver.GetProperty("semanticVersion").GetString()!), "semanticVersion");
        var ids = new HashSet<string>();
        foreach (var rule in driver.GetProperty("rules").EnumerateArray())
        {
            Has(rule, "reportingDescriptor", ["id"], ["name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration", "properties"]);
            Is(ids.Add(rule.GetProperty("id").GetString()!), "rule ids are unique");
            Is(Pascal().IsMatch(rule.GetProperty("name").GetString()!), "rule name");
            Message(rule.GetProperty("shortDescription"), "text");
            Message(rule.GetProperty("fullDescription"), "text");
            if (rule.TryGetProperty("help", out var help))
            {
                Message(help, "text", "markdown");
            }

            var configuration = rule.GetProperty("defaultConfiguration");
            Has(configuration, "reportingConfiguration", [], ["enabled", "level"]);
            Is(Levels.Contains(configuration.GetProperty("level").GetString()), "level");
        }

        _rules = ids.Count;
    }

    private void Result(JsonElement result)
    {
        Has(
            result, "result", ["message"],
            ["ruleId", "ruleIndex", "kind", "level", "locations", "relatedLocations", "partialFingerprints", "rank", "suppressions", "fixes", "properties"]);
        Message(result.GetProperty("message"), "text");
        if (result.TryGetProperty("ruleIndex", out var index))
        {
            Is(index.GetInt32() >= 0 && index.GetInt32() < _rules, "ruleIndex");
        }

        var level = result.GetProperty("level").GetString();
        var kind = result.TryGetProperty("kind", out var value) ? value.GetString() : "fail";
        Is(Levels.Contains(level) && kind is "fail" or "informational", "level and kind");
        Is(kind == "fail" ? level != "none" : level == "none", "the level of what is no failure is none");
        Is(!result.TryGetProperty("rank", out var rank) || rank.GetDouble() is >= 0 and <= 100, "rank");
        Locations(result, "locations", isRelated: false);
        Locations(result, "relatedLocations", isRelated: true);
        foreach (var fingerprint in result.GetProperty("partialFingerprints").EnumerateObject())
        {
            Is(fingerprint.Value.GetString() is { Length: > 0 }, "partialFingerprints");
        }

        if (result.TryGetProperty("fixes", out var fixes))
        {
            fixes.EnumerateArray().ToList().ForEach(Fix);
        }

        foreach (var suppression in result.GetProperty("suppressions").EnumerateArray())
        {
            Has(suppression, "suppression", ["kind"], ["status", "justification"]);
            Is(suppression.GetProperty("kind").GetString() is "inSource" or "external", "suppression kind");
            Is(suppression.GetProperty("status").GetString() is "accepted" or "underReview" or "rejected", "suppression status");
        }
    }

    private void Fix(JsonElement fix)
    {
        Has(fix, "fix", ["artifactChanges"], ["description", "properties"]);
        Message(fix.GetProperty("description"), "text");
        Is(fix.GetProperty("artifactChanges").GetArrayLength() > 0, "a fix changes something");
        foreach (var change in fix.GetProperty("artifactChanges").EnumerateArray())
        {
            Has(change, "artifactChange", ["artifactLocation", "replacements"], []);
            Artifact(change.GetProperty("artifactLocation"));
            Is(change.GetProperty("replacements").GetArrayLength() > 0, "a change replaces something");
            foreach (var replacement in change.GetProperty("replacements").EnumerateArray())
            {
                Has(replacement, "replacement", ["deletedRegion"], ["insertedContent"]);
                Region(replacement.GetProperty("deletedRegion"));
                if (replacement.TryGetProperty("insertedContent", out var content))
                {
                    Has(content, "artifactContent", ["text"], []);
                }
            }
        }
    }

    private void Locations(JsonElement result, string name, bool isRelated)
    {
        if (!result.TryGetProperty(name, out var locations))
        {
            return;
        }

        var ids = new HashSet<int>();
        foreach (var location in locations.EnumerateArray())
        {
            Has(location, "location", isRelated ? ["id"] : [], ["physicalLocation", "logicalLocations", "properties"]);
            Is(!isRelated || ids.Add(location.GetProperty("id").GetInt32()), "ids of related locations");
            Place(location.GetProperty("physicalLocation"));
        }
    }

    private void Place(JsonElement place)
    {
        Has(place, "physicalLocation", ["artifactLocation"], ["region"]);
        Artifact(place.GetProperty("artifactLocation"));
        if (place.TryGetProperty("region", out var region))
        {
            Region(region);
        }
    }

    private void Artifact(JsonElement artifact)
    {
        Has(artifact, "artifactLocation", ["uri"], []);
        Uri(artifact.GetProperty("uri"), isAbsolute: false);
    }

    private void Region(JsonElement region)
    {
        Has(region, "region", ["startLine"], ["startColumn", "endLine", "endColumn", "charOffset", "charLength"]);
        var (line, column) = (Number(region, "startLine", 1), Number(region, "startColumn", 1));
        var (endLine, endColumn) = (Number(region, "endLine", line), Number(region, "endColumn", 1));
        Is(line >= 1 && column >= 1 && (endLine > line || (endLine == line && (endColumn >= column || !region.TryGetProperty("endColumn", out _)))), "region");
        Is(Number(region, "charOffset", 0) >= 0 && Number(region, "charLength", 0) >= 0, "region by characters");
    }

    private void Invocation(JsonElement invocation)
    {
        Has(invocation, "invocation", ["executionSuccessful"], ["toolExecutionNotifications"]);
        foreach (var notification in invocation.GetProperty("toolExecutionNotifications").EnumerateArray())
        {
            Has(notification, "notification", ["message"], ["level", "locations"]);
            Message(notification.GetProperty("message"), "text");
            Is(Levels.Contains(notification.GetProperty("level").GetString()), "notification level");
            Locations(notification, "locations", isRelated: false);
        }
    }

    private void Message(JsonElement message, params string[] names)
    {
        Has(message, "message", ["text"], names);
        Is(message.GetProperty("text").GetString() is { Length: > 0 }, "an empty text");
    }

    private void Uri(JsonElement value, bool isAbsolute)
    {
        var uri = value.GetString()!;
        Is(System.Uri.IsWellFormedUriString(uri, isAbsolute ? UriKind.Absolute : UriKind.RelativeOrAbsolute), $"uri {uri}");
    }

    private void Has(JsonElement element, string what, string[] required, string[] optional)
    {
        var names = element.EnumerateObject().Select(static property => property.Name).ToList();
        Is(required.All(names.Contains), $"{what} lacks one of {string.Join(", ", required)}");
        Is(names.All(name => required.Contains(name) || optional.Contains(name)), $"{what} has an unknown property among {string.Join(", ", names)}");
        Is(names.Distinct().Count() == names.Count, $"{what} has a property twice");
    }

    private static long Number(JsonElement element, string name, long otherwise) => element.TryGetProperty(name, out var value) ? value.GetInt64() : otherwise;

    private void Is(bool isRight, string what)
    {
        if (!isRight)
        {
            _mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{_mistakes.Count}: {what}"));
        }
    }

    [GeneratedRegex("^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$")]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("^[A-Z0-9][A-Za-z0-9]*$")]
    private static partial Regex Pascal();
}
