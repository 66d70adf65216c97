using System.Collections.Frozen;
using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The analyzers of a classifier, their registrations and the ids that they may report.</summary>
internal sealed class AnalyzerSet
{
    private readonly FrozenSet<DiagnosticDescriptor>[] _supported;

    /// <summary>Initializes the analyzers.</summary>
    /// <exception cref="ArgumentException">Two analyzers share an id, or an analyzer cannot be initialized; the message names them.</exception>
    internal AnalyzerSet(ImmutableArray<ContentAnalyzer> analyzers)
    {
        Analyzers = analyzers;
        _supported = [.. analyzers.Select(analyzer => analyzer.SupportedDiagnostics.ToFrozenSet())];
        Descriptors = Unique(analyzers);
        for (var i = 0; i < analyzers.Length; i++)
        {
            Initialize(analyzers[i], i);
        }

        Phrases = new PhraseTable(Registrations.PhraseSets.Select(entry => entry.Phrases));
    }

    internal ImmutableArray<ContentAnalyzer> Analyzers { get; }

    /// <summary>What can be reported, by id.</summary>
    internal ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    internal AnalyzerRegistrations Registrations { get; } = new();

    /// <summary>All phrases of all analyzers.</summary>
    internal PhraseTable Phrases { get; }

    internal bool Supports(int analyzer, DiagnosticDescriptor descriptor) => _supported[analyzer].Contains(descriptor);

    internal bool SeesQuotes(int analyzer) => Registrations.QuotedTextAnalyzers.Contains(analyzer);

    private void Initialize(ContentAnalyzer analyzer, int index)
    {
        try
        {
            analyzer.Initialize(new RegistrationContext(Registrations, index));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new ArgumentException($"The analyzer {analyzer.GetType().FullName} cannot be initialized: {e.Message}", e);
        }
    }

    private static ImmutableArray<DiagnosticDescriptor> Unique(ImmutableArray<ContentAnalyzer> analyzers)
    {
        var owners = new SortedDictionary<string, (DiagnosticDescriptor Descriptor, ContentAnalyzer Analyzer)>(StringComparer.Ordinal);
        foreach (var analyzer in analyzers)
        {
            foreach (var descriptor in analyzer.SupportedDiagnostics)
            {
                if (owners.TryGetValue(descriptor.Id, out var owner) && !ReferenceEquals(owner.Descriptor, descriptor))
                {
                    throw new ArgumentException(
                        $"The id {descriptor.Id} belongs to {owner.Analyzer.GetType().FullName} already; {analyzer.GetType().FullName} needs one of its own.");
                }

                owners.TryAdd(descriptor.Id, (descriptor, analyzer));
            }
        }

        return [.. owners.Values.Select(owner => owner.Descriptor)];
    }
}
