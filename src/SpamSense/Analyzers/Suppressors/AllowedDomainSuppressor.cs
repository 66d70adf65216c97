using System.Collections.Immutable;
using SpamSense.Configuration;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Suppressors;

/// <summary>SSS0001: the link that a diagnostic of category Links is about goes to a domain that the configuration allows.</summary>
internal sealed class AllowedDomainSuppressor : DiagnosticSuppressor
{
    private const int LongestHost = 253;

    private static readonly SuppressionDescriptor Reason = new("SSS0001", DiagnosticCategory.Links, "The link goes to an allowed domain.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [Reason];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var authorUrl = context.Post.AuthorUrl is { } url ? ContentTree.Parse(url, ContentFormat.Plain).Links : [];
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            var isAllowed = IsAllowed(diagnostic.Location, context, authorUrl);
            foreach (var location in diagnostic.AdditionalLocations)
            {
                isAllowed = isAllowed && IsAllowed(location, context, authorUrl);
            }

            if (isAllowed)
            {
                context.ReportSuppression(Suppression.Create(Reason, diagnostic));
            }
        }
    }

    internal override bool MayActOn(Post post, ContentTree tree, AnalyzerOptions options)
    {
        if (options.AllowedDomains.Count == 0)
        {
            return false;
        }

        foreach (var link in tree.Links)
        {
            if (IsAllowed(link, options))
            {
                return true;
            }
        }

        return post.AuthorUrl is not null;
    }

    private static bool IsAllowed(DiagnosticLocation location, SuppressionAnalysisContext context, ImmutableArray<ContentLink> authorUrl) => location.Kind switch
    {
        LocationKind.Text => IsAllowed(location.Span, context.Tree.Links, context.Options),
        LocationKind.AuthorUrl => IsAllowed(location.Span, authorUrl, context.Options),
        _ => false,
    };

    /// <summary>Whether a place is in a link, and all links in it go to allowed domains.</summary>
    private static bool IsAllowed(TextSpan span, ImmutableArray<ContentLink> links, AnalyzerOptions options)
    {
        var (low, high) = (0, links.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = links[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var first = low;
        while (low < links.Length && links[low].Span.OverlapsWith(span))
        {
            if (!IsAllowed(links[low++], options))
            {
                return false;
            }
        }

        return low > first;
    }

    /// <summary>A domain stands for its sub-domains, and <c>example.com</c> is none of <c>notexample.com</c>.</summary>
    internal static bool IsAllowed(ContentLink link, AnalyzerOptions options)
    {
        var host = link.Host.AsSpan().TrimEnd('.');
        var domains = options.AllowedDomains.GetAlternateLookup<ReadOnlySpan<char>>();
        while (host.Length <= LongestHost && !domains.Contains(host))
        {
            var dot = host.IndexOf('.');
            if (dot < 0)
            {
                return false;
            }

            host = host[(dot + 1)..];
        }

        return host.Length <= LongestHost;
    }
}
