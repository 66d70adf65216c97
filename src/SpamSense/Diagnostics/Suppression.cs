namespace SpamSense.Diagnostics;

/// <summary>A diagnostic that a suppressor sets aside.</summary>
public readonly record struct Suppression
{
    private Suppression(SuppressionDescriptor descriptor, Diagnostic diagnostic)
    {
        Descriptor = descriptor;
        SuppressedDiagnostic = diagnostic;
    }

    /// <summary>Why.</summary>
    public SuppressionDescriptor Descriptor { get; }

    /// <summary>What is set aside.</summary>
    public Diagnostic SuppressedDiagnostic { get; }

    /// <summary>Sets a diagnostic aside.</summary>
    /// <param name="descriptor">Why.</param>
    /// <param name="suppressedDiagnostic">One of the reported diagnostics of the context.</param>
    /// <exception cref="ArgumentException">The descriptor is for other diagnostics.</exception>
    public static Suppression Create(SuppressionDescriptor descriptor, Diagnostic suppressedDiagnostic)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(suppressedDiagnostic);
        return descriptor.Suppresses(suppressedDiagnostic.Descriptor)
            ? new Suppression(descriptor, suppressedDiagnostic)
            : throw new ArgumentException($"{descriptor.Id} sets {descriptor.SuppressedDiagnosticId} aside, and not {suppressedDiagnostic.Id}.", nameof(suppressedDiagnostic));
    }
}
