using SpamSense.Cli.Analyzing;
using SpamSense.Cli.Reporting.Campaigns;
using SpamSense.Cli.Scoring;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>What the page needs of all posts, in memory that does not grow with them. For one thread, which adds them in their order.</summary>
internal sealed class ReportData
{
    /// <summary>How many steps a reader can move the threshold by.</summary>
    public const int Steps = 200;

    private const int Bins = 1000;
    private const int DetailedSources = 40;

    // A call further from the threshold than this is not close, however few posts there are.
    private const double Close = 0.25;

    private readonly SortedDictionary<string, RuleCount> _rules = new(StringComparer.Ordinal);
    private readonly long[] _decisions = new long[(int)Decision.Reject + 1];
    private readonly double _threshold;

    public ReportData(int top, double threshold, SourceNames inputs)
    {
        Inputs = inputs;
        _threshold = threshold;
        MostMonetized = new PostBoard(top, static probability => probability);
        MostRelational = new PostBoard(top, static probability => -probability);
        MostUncertain = new PostBoard(top, probability => -Math.Abs(probability - threshold));
        Labels = new LabelTable(Math.Min(top, 3));
    }

    /// <summary>What the posts were read from.</summary>
    public SourceNames Inputs { get; }

    public Balance Balance { get; } = new();

    /// <summary>How many posts were left out because they have no text, as <see cref="ScoreTally"/> does.</summary>
    public long Blank { get; private set; }

    public IntentCounts Intents { get; } = new();

    public TimeRange Times { get; } = new();

    public Timeline Timeline { get; } = new();

    public KeyTable Authors { get; } = new();

    public KeyTable Threads { get; } = new();

    public KeyTable Sources { get; } = new(details: DetailedSources);

    public KeyTable Languages { get; } = new();

    public ScoreHistogram Scores { get; } = new(Bins);

    /// <summary>The scores of the posts with a label, by label.</summary>
    public IReadOnlyList<ScoreHistogram> ScoresByLabel { get; } = [.. Enum.GetValues<OriginalLabel>().Select(static _ => new ScoreHistogram(Bins))];

    public LabelTable Labels { get; }

    public PostBoard MostMonetized { get; }

    public PostBoard MostRelational { get; }

    public PostBoard MostUncertain { get; }

    public TextCampaigns Texts { get; } = new();

    public DomainCampaigns Domains { get; } = new();

    /// <summary>How often each rule reported, by id.</summary>
    public IEnumerable<RuleCount> Rules => _rules.Values;

    /// <summary>Whether the export names authors.</summary>
    public bool NamesAuthors => Authors.Count > 0;

    public long Of(Decision decision) => _decisions[(int)decision];

    public void Add(ReportedPost post)
    {
        if (post.Post.Text.AsSpan().Trim(" \t\r\n").IsEmpty)
        {
            Blank++;
            return;
        }

        var number = Balance.Posts + 1;
        Balance.Add(post.Classification.Orientation);
        Intents.Add(post.Classification.Intent);
        _decisions[(int)post.Decision]++;
        Times.Add(post.Post.PublishedAt);
        Timeline.Add(post);
        Authors.Add(post.AuthorKey, post.AuthorName, post, number);
        Threads.Add(post.Post.ThreadId, null, post, number);
        Sources.Add(Inputs.Of(post.Post), null, post, number);
        Languages.Add(post.Post.Language, null, post, number);
        Scores.Add(post.Classification);
        ScoresByLabel[(int)post.Post.Label].Add(post.Classification);
        Labels.Add(post);
        Texts.Add(post, number);
        Domains.Add(post, number);
        AddRules(post, number);
        Offer(post);
    }

    private void AddRules(ReportedPost post, long number)
    {
        foreach (var diagnostic in post.Diagnostics)
        {
            if (diagnostic.IsSuppressed)
            {
                continue;
            }

            if (!_rules.TryGetValue(diagnostic.Id, out var count))
            {
                _rules.Add(diagnostic.Id, count = new RuleCount(diagnostic.Descriptor));
            }

            count.Add(diagnostic.Severity, number);
        }
    }

    private void Offer(ReportedPost post)
    {
        // The probability of a post without a verdict means little, so it is no example of anything.
        if (post.IsUndecided)
        {
            return;
        }

        (post.IsMonetization ? MostMonetized : MostRelational).Offer(post);
        if (Math.Abs(post.Classification.MonetizationProbability - _threshold) <= Close)
        {
            MostUncertain.Offer(post);
        }
    }
}
