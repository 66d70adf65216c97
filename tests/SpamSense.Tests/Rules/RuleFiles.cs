using System.Collections.Immutable;
using System.Reflection;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Tests.Rules;

/// <summary>The rules in the assembly, and the pages in the repository.</summary>
internal static class RuleFiles
{
    internal static string Folder { get; } = RepositoryFiles.PathOf("docs", "rules");

    /// <summary>All rules by id, those of the engine included.</summary>
    internal static ImmutableSortedDictionary<string, DiagnosticDescriptor> Rules { get; } =
        BuiltInAnalyzers.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Concat(EngineRules()).Distinct().ToImmutableSortedDictionary(rule => rule.Id, rule => rule, StringComparer.Ordinal);

    /// <summary>The ids that have a page.</summary>
    internal static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => name is not ("README" or "AnalyzerReleases" or "hit-rates"));

    internal static string PathOf(string id) => Path.Combine(Folder, $"{id}.md");

    /// <summary>The analyzer that reports a rule; <see langword="null"/> for one of the engine.</summary>
    internal static ContentAnalyzer? AnalyzerOf(string id) => BuiltInAnalyzers.All.FirstOrDefault(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id));

    private static IEnumerable<DiagnosticDescriptor> EngineRules() =>
        typeof(EngineDiagnostics).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}
