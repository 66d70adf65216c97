using System.Collections.Immutable;

namespace SpamSense.Fixes;

/// <summary>Takes out of a link what tells who sent the reader.</summary>
internal sealed class StripTrackingFix() : StripParametersFix("Strip the tracking parameters", ContentFixKeys.StripTracking)
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS2002"];
}
