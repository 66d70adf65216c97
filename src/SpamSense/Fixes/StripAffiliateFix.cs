using System.Collections.Immutable;

namespace SpamSense.Fixes;

/// <summary>Takes out of a link what tells who is paid.</summary>
internal sealed class StripAffiliateFix() : StripParametersFix("Strip the affiliate parameters", ContentFixKeys.StripAffiliate)
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS2003"];
}
