using System.Globalization;
using SpamSense.Diagnostics;

namespace SpamSense;

/// <summary>A finding about a post that shows only beside the others of its corpus.</summary>
/// <param name="Post">The number of the post in the corpus, counted from 0; -1 for the corpus as a whole.</param>
/// <param name="Diagnostic">The finding, with its effective severity.</param>
public readonly record struct CorpusDiagnostic(long Post, Diagnostic Diagnostic)
{
    /// <summary>For example <c>17: warning SS6001: …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Post}: {Diagnostic}");
}
