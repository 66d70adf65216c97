using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Reporting.Campaigns;
using SpamSense.Content;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>Analyzes posts, and keeps of each analysis what the report wants to know, so that its tree can go.</summary>
internal sealed class PostReader(SpamClassifier classifier, int threads)
{
    // Who links to more places than this advertises none of them in particular.
    private const int MostDomains = 8;

    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount };

    /// <summary>Reads posts on all cores, in their order.</summary>
    public ReportedPost[] Read(IReadOnlyList<ExportedPost> posts)
    {
        var read = new ReportedPost[posts.Count];
        Parallel.For(0, read.Length, _options, i => read[i] = Read(posts[i]));
        return read;
    }

    private ReportedPost Read(ExportedPost post)
    {
        var analysis = classifier.Analyze(post.ToPost() with { Source = ConfigurationFiles.SourceOf(post.Source) });
        var words = WordHashes.Of(analysis.Tree);
        return new ReportedPost
        {
            Post = post,
            Classification = analysis.Classification,
            Decision = analysis.Decision,
            Diagnostics = analysis.Diagnostics,
            TextKey = WordHashes.KeyOf(words, post.Text),
            Signature = TextSignature.Of(words),
            Domains = analysis.Classification.Orientation == Orientation.Monetization ? Domains(analysis.Tree) : [],
        };
    }

    private static string[] Domains(ContentTree tree) => tree.Links.IsEmpty
        ? []
        : [.. tree.Links.Where(static link => !link.IsQuoted && link.RegistrableDomain.Length > 0).Select(static link => link.RegistrableDomain)
            .Distinct(StringComparer.Ordinal).Take(MostDomains)];
}
