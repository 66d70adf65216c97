using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;

namespace SpamSense.AspNetCore;

/// <summary>Says what is wrong with the options, in a sentence for each problem. A key is a secret, so none is shown.</summary>
internal sealed class SpamSenseOptionsValidator : IValidateOptions<SpamSenseOptions>
{
    private const int KeyLength = 12;
    private const int LongestName = 255;

    public ValidateOptionsResult Validate(string? name, SpamSenseOptions options)
    {
        var problems = new List<string>();
        AddNumbers(options, problems);
        AddFiles(options, problems);
        AddSites(options.Sites, problems);
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static void AddNumbers(SpamSenseOptions options, List<string> problems)
    {
        if (!Enum.IsDefined(options.Mode))
        {
            problems.Add(Sentence($"{Setting(nameof(options.Mode))} is {(int)options.Mode}; it can be Enforce or Observe."));
        }

        AddUnlessBetween(options.MonetizationThreshold, 1, problems, nameof(options.MonetizationThreshold));
        AddUnlessBetween(options.RejectThreshold, 1, problems, nameof(options.RejectThreshold));
        AddUnlessBetween(options.UndecidedMargin, 0.5, problems, nameof(options.UndecidedMargin));
        if (options.MaxTextLength < 1)
        {
            problems.Add(Sentence($"{Setting(nameof(options.MaxTextLength))} is {options.MaxTextLength}; at least one character has to be read."));
        }

        if (options.RequestsPerMinute < 0)
        {
            problems.Add(Sentence($"{Setting(nameof(options.RequestsPerMinute))} is {options.RequestsPerMinute}; it can be 0 (no limit) or more."));
        }
    }

    private static void AddFiles(SpamSenseOptions options, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(options.ModelPath) != string.IsNullOrWhiteSpace(options.ManifestPath))
        {
            problems.Add($"{Setting(nameof(options.ModelPath))} and {Setting(nameof(options.ManifestPath))} go together: a model is loaded only where its manifest vouches for it.");
        }

        for (var i = 0; i < options.ConfigurationFiles.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(options.ConfigurationFiles[i]))
            {
                problems.Add(Sentence($"{Setting(nameof(options.ConfigurationFiles))}:{i} is empty; it has to be the path of a file."));
            }
        }
    }

    private static void AddSites(IList<SiteOptions> sites, List<string> problems)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sites.Count; i++)
        {
            var (site, setting) = (sites[i], Sentence($"{Setting(nameof(SpamSenseOptions.Sites))}:{i}"));
            if (string.IsNullOrWhiteSpace(site.Name) || site.Name.Length > LongestName || site.Name.Any(char.IsControl))
            {
                problems.Add(Sentence($"{setting}:Name has to be 1 to {LongestName} characters without control characters, such as blog.example."));
            }
            else if (!names.TryAdd(site.Name, i))
            {
                problems.Add(Sentence($"{setting}:Name is the name of site {names[site.Name]}, too; names have to differ."));
            }

            if (site.Key.Length == 0)
            {
                continue;
            }

            if (!IsKey(site.Key))
            {
                problems.Add(Sentence($"{setting}:Key has to be {KeyLength} lower-case hexadecimal digits."));
            }
            else if (!keys.TryAdd(site.Key, i))
            {
                problems.Add(Sentence($"{setting}:Key is the key of site {keys[site.Key]}, too; keys have to differ."));
            }
        }
    }

    private static bool IsKey(string key) => key.Length == KeyLength && key.All(char.IsAsciiHexDigitLower);

    private static void AddUnlessBetween(double? value, double most, List<string> problems, string name)
    {
        if (value is not null && !(value >= 0 && value <= most))
        {
            problems.Add(Sentence($"{Setting(name)} is {value}; it can be 0 to {most}."));
        }
    }

    private static string Setting(string name) => SpamSenseOptions.SectionName + ":" + name;

    private static string Sentence(DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
