namespace SpamSense.AspNetCore;

/// <summary>How much a submitted form may hold.</summary>
internal sealed record SubmittedFormLimits
{
    /// <summary>The limits that hold unless told otherwise.</summary>
    internal static SubmittedFormLimits Default { get; } = new();

    /// <summary>The most bytes of a body.</summary>
    internal int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The most fields.</summary>
    internal int Fields { get; init; } = 1024;

    /// <summary>The most bytes of a field's name, as sent.</summary>
    internal int NameBytes { get; init; } = 2048;
}
