namespace SpamSense.Diagnostics;

/// <summary>What is the same for all suppressions of one reason: which diagnostics may be set aside, and why.</summary>
public sealed class SuppressionDescriptor
{
    /// <summary>Describes a reason to set diagnostics aside.</summary>
    /// <param name="id">Two capitals or more and four digits, such as <c>SSS0001</c>.</param>
    /// <param name="suppressedDiagnosticId">An id such as <c>SS2003</c>, a category such as <see cref="DiagnosticCategory.Links"/>, or <c>*</c> for all but <see cref="DiagnosticCategory.Engine"/>.</param>
    /// <param name="justification">Why, in a few words; shown with the diagnostic.</param>
    /// <exception cref="ArgumentException">The id is malformed, or a text is empty.</exception>
    public SuppressionDescriptor(string id, string suppressedDiagnosticId, string justification)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(suppressedDiagnosticId);
        ArgumentException.ThrowIfNullOrWhiteSpace(justification);
        if (!DiagnosticDescriptor.IsId(id))
        {
            throw new ArgumentException($"'{id}' is no id: two capitals or more and four digits, such as SSS0001.", nameof(id));
        }

        Id = id;
        SuppressedDiagnosticId = suppressedDiagnosticId;
        Justification = justification;
    }

    /// <summary>The id of the reason.</summary>
    public string Id { get; }

    /// <summary>The id or the category of the diagnostics that may be set aside, or <c>*</c>.</summary>
    public string SuppressedDiagnosticId { get; }

    /// <summary>Why diagnostics are set aside.</summary>
    public string Justification { get; }

    /// <summary>Whether diagnostics of a rule may be set aside.</summary>
    /// <param name="descriptor">The rule.</param>
    public bool Suppresses(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return SuppressedDiagnosticId == "*"
            ? descriptor.Category != DiagnosticCategory.Engine
            : SuppressedDiagnosticId == descriptor.Id || SuppressedDiagnosticId == descriptor.Category;
    }

    /// <summary>Id and justification.</summary>
    public override string ToString() => $"{Id}: {Justification}";
}
