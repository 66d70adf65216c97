using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Configuration;

/// <summary>A configuration in <c>.editorconfig</c> syntax: what holds everywhere, and sections for files or sources by name. Immutable, safe for any number of threads.</summary>
/// <remarks>The keys and the precedence are described in <c>docs/configuration.md</c>. Nothing inside a post can change a configuration.</remarks>
public sealed class ContentConfiguration
{
    private readonly ImmutableArray<ConfigurationLayer> _layers;
    private readonly Lazy<AnalyzerOptions>? _everywhere;
    private readonly OptionsCache _cache;

    private ContentConfiguration(ImmutableArray<ConfigurationLayer> layers)
    {
        _layers = layers;
        _everywhere = layers.All(layer => layer.HoldsEverywhere) ? new Lazy<AnalyzerOptions>(() => Resolve("")) : null;
        _cache = new OptionsCache(Resolve);
    }

    /// <summary>A configuration that changes nothing.</summary>
    public static ContentConfiguration Empty { get; } = new([]);

    /// <summary>What is wrong with the text, in the order of its lines. A line with a problem sets nothing; a classifier refuses the configuration.</summary>
    public ImmutableArray<ConfigurationProblem> Problems => [.. _layers.SelectMany(layer => layer.Problems)];

    /// <summary>Whether the innermost text says <c>root = true</c>: what lies around its folder holds for nothing in it.</summary>
    public bool IsRoot => !_layers.IsEmpty && _layers[^1].IsRoot;

    internal bool IsEmpty => _layers.IsEmpty;

    /// <summary>Reads a configuration. Never throws for what it reads: see <see cref="Problems"/>.</summary>
    /// <param name="text">Lines in <c>.editorconfig</c> syntax. Keys that do not begin with <c>spamsense</c> belong to others and are ignored.</param>
    /// <param name="name">
    /// The name that problems are reported with. Where it is a path, patterns with a <c>/</c> in them begin at its folder, and where it is an absolute
    /// path, the configuration does not hold for sources that are absolute paths outside that folder.
    /// </param>
    public static ContentConfiguration Parse(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new ContentConfiguration([ConfigurationParser.Parse(text, name)]);
    }

    /// <summary>Puts one configuration inside another: where both set the same, the inner one counts.</summary>
    /// <param name="outer">The configuration further away: of an outer folder, or of a file where the other is of a command line.</param>
    /// <param name="inner">The nearer configuration.</param>
    public static ContentConfiguration Combine(ContentConfiguration outer, ContentConfiguration inner)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        return outer.IsEmpty ? inner : inner.IsEmpty ? outer : new ContentConfiguration(outer._layers.AddRange(inner._layers));
    }

    /// <summary>What holds for the posts of one source. Found once for each of the first thousand sources and remembered.</summary>
    /// <param name="source">The name or path of the source; <see langword="null"/> where there is none: then only sections such as <c>[*]</c> hold.</param>
    public AnalyzerOptions OptionsFor(string? source) => _everywhere?.Value ?? _cache.Get(source ?? "");

    /// <summary>Compares the configuration with the rules that there are.</summary>
    /// <param name="descriptors">All rules, as <see cref="SpamClassifier.SupportedDiagnostics"/> lists them.</param>
    /// <returns><see cref="Problems"/>, and the lines that name a rule, an option or a category that there is not, or a value that an option cannot have.</returns>
    public ImmutableArray<ConfigurationProblem> Validate(ImmutableArray<DiagnosticDescriptor> descriptors)
    {
        var problems = ImmutableArray.CreateBuilder<ConfigurationProblem>();
        var known = new SettingValidator(descriptors);
        foreach (var layer in _layers)
        {
            var unknown = layer.Sections.SelectMany(section => section.Settings)
                .Select(setting => (setting.Line, Complaint: known.Complain(setting)))
                .Where(entry => entry.Complaint is not null)
                .Select(entry => new ConfigurationProblem(layer.Name, entry.Line, entry.Complaint!));
            problems.AddRange(layer.Problems.Concat(unknown).OrderBy(problem => problem.Line));
        }

        return problems.ToImmutable();
    }

    private AnalyzerOptions Resolve(string source)
    {
        var path = source.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        var first = _layers.Length - 1;
        while (first > 0 && !(_layers[first].IsRoot && _layers[first].PathOf(path) is not null))
        {
            first--;
        }

        var builder = new AnalyzerOptionsBuilder();
        foreach (var layer in _layers.AsSpan()[Math.Max(first, 0)..])
        {
            if (layer.PathOf(path) is { } inner)
            {
                foreach (var section in layer.Sections)
                {
                    if (section.Pattern is null || (section.Settings.Count > 0 && section.Pattern.IsMatch(inner)))
                    {
                        section.Settings.ForEach(builder.Add);
                    }
                }
            }
        }

        return builder.Build();
    }
}
