using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Repetition;

/// <summary>SS6008: an author who posts in many threads within minutes.</summary>
internal sealed class BurstAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticOption MinThreads = new("min_threads", 5, 2, 1000, "In how many threads the author has to post.");
    private static readonly DiagnosticOption Minutes = new("minutes", 10, 1, 1440, "Within how many minutes.");

    private static readonly DiagnosticDescriptor Rule = new(
        "SS6008",
        "One author posts in many threads within minutes",
        "The author posted in {0} threads within {1} minutes",
        DiagnosticCategory.Repetition,
        DiagnosticSeverity.Warning,
        description: "Whoever reads before he writes is slower. Within one thread anybody may write as fast as he can.",
        options: [MinThreads, Minutes]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterCorpusStartAction(Start);

    private static void Start(CorpusStartAnalysisContext context)
    {
        var groups = new PostGroups();
        var minutes = Minutes.DefaultValue;
        context.RegisterPostAction(current =>
        {
            var post = current.Post;
            if (post.PublishedAt is { } time && !string.IsNullOrEmpty(post.Thread) && !string.IsNullOrEmpty(post.AuthorName))
            {
                minutes = current.Options.ValueOf(Rule, Minutes);
                groups.Add(
                    SymbolHash.Of(post.AuthorName),
                    new PostGroupEntry(current.Number, SymbolHash.Of(post.Thread), (int)current.Options.ValueOf(Rule, MinThreads), time.UtcTicks));
            }
        });
        context.RegisterCorpusEndAction(end =>
        {
            foreach (var group in groups.OfAtLeast((int)MinThreads.Minimum))
            {
                group.Sort((left, right) => left.Ticks != right.Ticks ? left.Ticks.CompareTo(right.Ticks) : left.Number.CompareTo(right.Number));
                Report(end, group, minutes);
            }
        });
    }

    /// <summary>Moves a window over the posts of an author and reports the posts of every window with threads enough.</summary>
    private static void Report(CorpusEndAnalysisContext context, List<PostGroupEntry> posts, double minutes)
    {
        var window = new Dictionary<ulong, int>();
        var threads = new int[posts.Count];
        var start = 0;
        for (var end = 0; end < posts.Count; end++)
        {
            window[posts[end].Member] = window.GetValueOrDefault(posts[end].Member) + 1;
            for (; posts[end].Ticks - posts[start].Ticks > minutes * TimeSpan.TicksPerMinute; start++)
            {
                if (--window[posts[start].Member] == 0)
                {
                    window.Remove(posts[start].Member);
                }
            }

            threads[end] = window.Count;
        }

        for (int i = posts.Count - 1, hit = -1; i >= 0; i--)
        {
            hit = threads[i] >= posts[i].Limit ? i : hit;
            if (hit >= 0 && posts[hit].Ticks - posts[i].Ticks <= minutes * TimeSpan.TicksPerMinute)
            {
                context.ReportDiagnostic(posts[i].Number, Diagnostic.Create(Rule, DiagnosticLocation.Post, threads[hit], minutes));
            }
        }
    }
}
