using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2003: a link with affiliate parameters.</summary>
internal sealed class AffiliateLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2003",
        "A link pays the one who posts it",
        "'{0}' pays somebody for the reader's click",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "An affiliate parameter earns a share of what the reader buys. Honest recommenders leave it out or say so.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is not { AffiliateParameters.IsEmpty: false } link)
        {
            return;
        }

        foreach (var parameter in link.AffiliateParameters)
        {
            if (Pays(context.Tree, link, parameter))
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, parameter, context.Tree.TextOf(parameter).Trim("?&/").ToString()));
                return;
            }
        }
    }

    /// <summary>
    /// Many sites name the place of a click within themselves <c>ref</c> (newspapers, shops, networks). It names a person where the
    /// address is that of the front page, or where the value is that of an associate's link.
    /// </summary>
    private static bool Pays(ContentTree tree, ContentLink link, TextSpan parameter)
    {
        var text = tree.TextOf(parameter).Trim("?&/");
        var equals = text.IndexOf('=');
        var value = equals < 0 ? "" : text[(equals + 1)..];
        return text[..Math.Max(0, equals)] switch
        {
            "ref" or "r" => value.StartsWith("as_li") || IsFrontPage(tree.TextOf(TextSpan.FromBounds(link.TargetSpan.Start, parameter.Start))),
            "tag" => value.Length > 3 && value[^3] == '-' && char.IsAsciiDigit(value[^1]),
            "camp" or "creative" or "partner" or "partnerid" or "aid" => false,
            _ => true,
        };
    }

    private static bool IsFrontPage(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        var path = address[(scheme < 0 ? 0 : scheme + 3)..];
        var slash = path.IndexOf('/');
        return slash < 0 || path[(slash + 1)..].TrimStart('?').IsEmpty;
    }
}
