using System.Collections.Immutable;
using System.Globalization;

namespace SpamSense.Diagnostics;

/// <summary>A finding: which rule, where, with which words.</summary>
public sealed class Diagnostic
{
    private Diagnostic(DiagnosticDescriptor descriptor, DiagnosticLocation location, DiagnosticSeverity severity)
    {
        Descriptor = descriptor;
        Location = location;
        Severity = severity;
    }

    /// <summary>The rule.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The id of the rule.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The place.</summary>
    public DiagnosticLocation Location { get; }

    /// <summary>Further places, in the order of the text; in a finished analysis the first hundred.</summary>
    public ImmutableArray<DiagnosticLocation> AdditionalLocations { get; private init; } = [];

    /// <summary>What the placeholders of the message stand for.</summary>
    public ImmutableArray<object?> Arguments { get; private init; } = [];

    /// <summary>What a fix or a program may want to know, by name.</summary>
    public ImmutableDictionary<string, string> Properties { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The severity: the rule's default, or what the configuration makes of it.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>Why a suppressor set the diagnostic aside; <see langword="null"/> when none did.</summary>
    public string? SuppressionJustification { get; private init; }

    /// <summary>Whether the diagnostic was set aside: it is shown to whoever asks, and decides nothing.</summary>
    public bool IsSuppressed => SuppressionJustification is not null;

    /// <summary>Creates a diagnostic with the rule's default severity.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="location">The place.</param>
    /// <param name="arguments">What the placeholders of the message stand for; where there are too few, the message keeps its placeholders.</param>
    /// <exception cref="ArgumentNullException">There is no rule.</exception>
    public static Diagnostic Create(DiagnosticDescriptor descriptor, DiagnosticLocation location, params ImmutableArray<object?> arguments) =>
        Create(descriptor, location, [], null, arguments);

    /// <summary>Creates a diagnostic with the rule's default severity.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="location">The place.</param>
    /// <param name="additionalLocations">Further places, in the order of the text.</param>
    /// <param name="properties">What a fix or a program may want to know, by name.</param>
    /// <param name="arguments">What the placeholders of the message stand for; where there are too few, the message keeps its placeholders.</param>
    /// <exception cref="ArgumentNullException">There is no rule.</exception>
    public static Diagnostic Create(
        DiagnosticDescriptor descriptor,
        DiagnosticLocation location,
        ImmutableArray<DiagnosticLocation> additionalLocations,
        ImmutableDictionary<string, string>? properties = null,
        params ImmutableArray<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return new Diagnostic(descriptor, location, descriptor.DefaultSeverity)
        {
            AdditionalLocations = additionalLocations.IsDefault ? [] : additionalLocations,
            Properties = properties ?? ImmutableDictionary<string, string>.Empty,
            Arguments = arguments.IsDefault ? [] : arguments,
        };
    }

    /// <summary>The message in words.</summary>
    public string GetMessage() =>
        Arguments.Length < Descriptor.Format.MinimumArgumentCount
            ? Descriptor.MessageFormat
            : string.Format(CultureInfo.InvariantCulture, Descriptor.Format, Arguments.AsSpan());

    /// <summary>For example <c>warning SS2003: …</c>.</summary>
    public override string ToString() => $"{DiagnosticSeverityNames.Of(Severity)} {Id}: {GetMessage()}";

    internal Diagnostic With(DiagnosticSeverity severity) => severity == Severity ? this : Copy(severity, SuppressionJustification);

    internal Diagnostic Suppress(string justification) => Copy(Severity, justification);

    internal Diagnostic WithPlaces(int most) => Copy(Severity, SuppressionJustification, AdditionalLocations[..most]);

    private Diagnostic Copy(DiagnosticSeverity severity, string? justification) => Copy(severity, justification, AdditionalLocations);

    private Diagnostic Copy(DiagnosticSeverity severity, string? justification, ImmutableArray<DiagnosticLocation> places) => new(Descriptor, Location, severity)
    {
        AdditionalLocations = places,
        Arguments = Arguments,
        Properties = Properties,
        SuppressionJustification = justification,
    };
}
