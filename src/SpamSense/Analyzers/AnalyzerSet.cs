using System.Collections.Immutable;
using SpamSense.Analyzers.Suppressors;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>The analyzers and suppressors of a classifier, what they want to see and what they may report.</summary>
internal sealed class AnalyzerSet
{
    private readonly ImmutableArray<DiagnosticDescriptor>[] _supported;

    /// <summary>Initializes the analyzers.</summary>
    /// <exception cref="ArgumentException">Two analyzers share an id, or an analyzer cannot be initialized; the message names them.</exception>
    internal AnalyzerSet(ImmutableArray<ContentAnalyzer> analyzers, ImmutableArray<DiagnosticSuppressor> suppressors)
    {
        Analyzers = analyzers;
        Suppressors = [new AllowedDomainSuppressor(), new KnownAuthorSuppressor(), .. suppressors];
        _supported = [.. analyzers.Select(SupportedBy)];
        Descriptors = DescriptorsById.Of(analyzers, _supported);
        var registrations = new AnalyzerRegistrations();
        for (var i = 0; i < analyzers.Length; i++)
        {
            Initialize(analyzers[i], new RegistrationContext(registrations, i));
        }

        Actions = new ActionTable(registrations, analyzers.Length);
    }

    internal ImmutableArray<ContentAnalyzer> Analyzers { get; }

    /// <summary>Those that ship with SpamSense, then those of the options.</summary>
    internal ImmutableArray<DiagnosticSuppressor> Suppressors { get; }

    /// <summary>What can be reported, by id.</summary>
    internal ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    internal ActionTable Actions { get; }

    internal static AnalyzerSet Create(SpamClassifierOptions options)
    {
        var own = options.Analyzers.IsDefault ? [] : options.Analyzers;
        var suppressors = options.Suppressors.IsDefault ? [] : options.Suppressors;
        return suppressors.Contains(null!)
            ? throw new ArgumentException("A suppressor is null.", nameof(options))
            : new AnalyzerSet(options.UseBuiltInAnalyzers ? BuiltInAnalyzers.All.AddRange(own) : own, suppressors);
    }

    internal bool Supports(int analyzer, DiagnosticDescriptor descriptor) => _supported[analyzer].Contains(descriptor);

    /// <summary>Whether no rule of an analyzer is on.</summary>
    internal bool IsOff(int analyzer, Configuration.AnalyzerOptions options)
    {
        foreach (var descriptor in _supported[analyzer])
        {
            if (options.SeverityOf(descriptor) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<DiagnosticDescriptor> SupportedBy(ContentAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var supported = Guard(analyzer, () => analyzer.SupportedDiagnostics);
        return supported.IsDefault || supported.Contains(null!)
            ? throw new ArgumentException($"The analyzer {analyzer.GetType().FullName} does not say which diagnostics it supports.")
            : supported;
    }

    private static void Initialize(ContentAnalyzer analyzer, RegistrationContext context) => Guard(analyzer, () =>
    {
        analyzer.Initialize(context);
        return true;
    });

    private static T Guard<T>(ContentAnalyzer analyzer, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new ArgumentException($"The analyzer {analyzer.GetType().FullName} cannot be initialized: {e.Message}", e);
        }
    }
}
