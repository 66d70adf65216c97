using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SpamSense.Analyzers;
using SpamSense.Configuration;

namespace SpamSense.AspNetCore;

/// <summary>Makes a classifier of the options, the settings of sites, and the analyzers of the application.</summary>
internal sealed class ClassifierFactory(
    IEnumerable<ContentAnalyzer> analyzers, IEnumerable<DiagnosticSuppressor> suppressors, IEnumerable<ISiteConfiguration> sites, IHostEnvironment? environment = null)
{
    /// <summary>The name that problems of the settings of sites are reported with.</summary>
    internal const string SitesName = "site settings";

    private const string ModelSetting = SpamSenseOptions.SectionName + ":" + nameof(SpamSenseOptions.ModelPath);
    private const string FilesSetting = SpamSenseOptions.SectionName + ":" + nameof(SpamSenseOptions.ConfigurationFiles);
    private const string LinesSetting = SpamSenseOptions.SectionName + ":" + nameof(SpamSenseOptions.Configuration);

    private readonly ImmutableArray<ContentAnalyzer> _analyzers = [.. analyzers];
    private readonly ImmutableArray<DiagnosticSuppressor> _suppressors = [.. suppressors];
    private readonly ISiteConfiguration[] _sites = [.. sites];

    /// <summary>The settings of sites that a classifier is made of.</summary>
    internal IReadOnlyList<ISiteConfiguration> Sites => _sites;

    /// <summary>Where a path of the options leads.</summary>
    /// <param name="path">A path; a relative one begins at the content root.</param>
    internal string FullPathOf(string path) => Path.GetFullPath(path, environment?.ContentRootPath ?? Environment.CurrentDirectory);

    /// <summary>Makes a classifier.</summary>
    /// <param name="options">The options.</param>
    /// <param name="withSites">Whether the settings of sites count.</param>
    /// <exception cref="OptionsValidationException">Something cannot be read or is not valid; its failures are a sentence each.</exception>
    internal SpamClassifier Create(SpamSenseOptions options, bool withSites)
    {
        var settings = new SpamClassifierOptions
        {
            MaxTextLength = options.MaxTextLength,
            MonetizationThreshold = options.MonetizationThreshold,
            AbstainOnUnknownLanguages = options.AbstainOnUnknownLanguages,
            Analyzers = _analyzers,
            Suppressors = _suppressors,
            Configuration = ConfigurationOf(options, withSites),
        };
        try
        {
            return string.IsNullOrWhiteSpace(options.ModelPath)
                ? SpamClassifier.Create(settings)
                : SpamClassifier.Load(FullPathOf(options.ModelPath), ModelManifest.Load(FullPathOf(options.ManifestPath ?? "")), settings);
        }
        catch (ConfigurationException e)
        {
            throw Failure([.. e.Problems.Select(problem => problem.ToString())]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw Failure($"{ModelSetting} cannot be used: {e.Message}");
        }
        catch (ArgumentException e)
        {
            throw Failure($"An analyzer of the application cannot be used: {e.Message}");
        }
    }

    private static OptionsValidationException Failure(params string[] sentences) => new(Options.DefaultName, typeof(SpamSenseOptions), sentences);

    /// <summary>The thresholds around the files, the files around the lines, the lines around the settings of sites.</summary>
    private ContentConfiguration ConfigurationOf(SpamSenseOptions options, bool withSites)
    {
        var all = Layer(ContentConfiguration.Empty, ThresholdsOf(options), SpamSenseOptions.SectionName);
        foreach (var path in options.ConfigurationFiles)
        {
            all = Layer(all, Read(path), path);
        }

        all = Layer(all, string.Join('\n', options.Configuration), LinesSetting);
        foreach (var site in withSites ? _sites : [])
        {
            all = Layer(all, site.Text, SitesName);
        }

        return all;
    }

    private static ContentConfiguration Layer(ContentConfiguration outer, string text, string name)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return outer;
        }

        var inner = ContentConfiguration.Parse(text, name);

        // Otherwise a line that most such files begin with would quietly set aside what the options say.
        return inner.IsRoot && outer != ContentConfiguration.Empty
            ? throw Failure($"{name} says root = true, which would set aside what comes before it: {FilesSetting} before it, RejectThreshold, UndecidedMargin. Leave that line out, or say all of it there.")
            : ContentConfiguration.Combine(outer, inner);
    }

    private static string ThresholdsOf(SpamSenseOptions options)
    {
        var lines = new StringBuilder();
        if (options.RejectThreshold is { } reject)
        {
            lines.Append(CultureInfo.InvariantCulture, $"spamsense_reject_threshold = {reject:0.################}\n");
        }

        if (options.UndecidedMargin is { } margin)
        {
            lines.Append(CultureInfo.InvariantCulture, $"spamsense_undecided_margin = {margin:0.################}\n");
        }

        return lines.ToString();
    }

    private string Read(string path)
    {
        try
        {
            return File.ReadAllText(FullPathOf(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Failure($"{FilesSetting} names {path}, which cannot be read: {e.Message}");
        }
    }
}
