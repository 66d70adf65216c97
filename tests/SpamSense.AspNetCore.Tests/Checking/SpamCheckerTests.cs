using Microsoft.Extensions.DependencyInjection;
using SpamSense.Analyzers;

namespace SpamSense.AspNetCore.Tests.Checking;

[Collection(Telemetry.ListenedTests.Name)]
public class SpamCheckerTests
{
    private const string Pitch = "Great post! Visit my page http://deals.example for cheap watches.";
    private const string Kind = "My grandmother baked this every Sunday, and the kitchen smelled of it until Tuesday.";

    [Fact]
    public async Task A_pitch_is_not_approved_and_a_kind_comment_is()
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var checker = app.Services.GetRequiredService<SpamChecker>();

        Assert.NotEqual(Decision.Approve, checker.Check("blog.example", new Post { Text = Pitch }).Decision);
        Assert.Equal(Decision.Approve, checker.Check("blog.example", new Post { Text = Kind }).Decision);
    }

    [Fact]
    public async Task Many_are_checked_as_each_is_by_itself_in_their_order()
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var checker = app.Services.GetRequiredService<SpamChecker>();
        var posts = Enumerable.Range(0, 50).Select(i => new Post { Text = i % 3 == 0 ? Pitch + i : Kind + i }).ToList();

        var checks = checker.CheckMany("blog.example", posts);

        Assert.Equal(posts.Select(post => post.Text), checks.Select(check => check.Analysis.Post.Text));
        Assert.Equal(posts.Select(post => checker.Check("blog.example", post).Analysis.Classification), checks.Select(check => check.Analysis.Classification));
        Assert.Equal(50, checks.Select(check => check.Id).Distinct().Count());
        Assert.Throws<ArgumentException>(() => checker.CheckMany("blog.example", [null!]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800 \udc00 \0 \uffff")]
    [InlineData("<a href='\u202E")]
    public async Task Whatever_a_text_is_it_is_checked(string text)
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var check = app.Services.GetRequiredService<SpamChecker>().Check("\ud800", new Post { Text = text, Title = text, AuthorName = text, AuthorUrl = text });
        Assert.Equal(32, check.Id.Length);
    }

    [Fact]
    public async Task Checks_are_counted_by_site_and_day_and_tests_are_not()
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var checker = app.Services.GetRequiredService<SpamChecker>();
        var today = DateOnly.FromDateTime(checker.Check("a", new Post { Text = Kind }).CheckedAt.UtcDateTime);
        checker.Check("a", new Post { Text = Pitch });
        checker.Check("a", new Post { Text = Pitch }, isTest: true);
        checker.CheckMany("b", [new Post { Text = Pitch }]);

        var statistics = app.Services.GetRequiredService<ISiteStatistics>();
        Assert.Equal(new DailyCounts(today, 1, 1, 0, 0), Assert.Single(statistics.Read("a", today, today)));
        Assert.Equal(new DailyCounts(today, 1, 0, 0, 0), Assert.Single(statistics.Read("b", today, today)));
    }

    [Fact]
    public async Task Corrections_are_counted_when_they_are_new()
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var corrections = app.Services.GetRequiredService<SiteCorrections>();
        var post = new Post { Text = Kind };
        Assert.True(await corrections.CorrectAsync("a", post, Orientation.Monetization, CorrectionSource.Application));
        Assert.False(await corrections.CorrectAsync("a", post, Orientation.Monetization, CorrectionSource.Application));
        Assert.True(await corrections.CorrectAsync("a", post, Orientation.Relationship, CorrectionSource.Application));

        var counts = Assert.Single(app.Services.GetRequiredService<ISiteStatistics>().Read("a", DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Equal((1, 1, 0), (counts.MissedSpam, counts.FalsePositives, counts.Checks));
    }

    [Fact]
    public async Task An_observer_that_throws_changes_no_verdict()
    {
        var seen = new CountingObserver();
        await using var app = await TestApplication.StartAsync(_ => { }, services: services => services
            .AddSingleton<ICheckObserver, ThrowingObserver>().AddSingleton<ICheckObserver>(seen));
        var checker = app.Services.GetRequiredService<SpamChecker>();

        Assert.Equal(Decision.Approve, checker.Check("a", new Post { Text = Kind }).Decision);
        checker.Check("a", new Post { Text = Kind }, isTest: true);

        Assert.Equal(1, seen.Count);
    }

    [Fact]
    public async Task Sections_of_a_configuration_go_by_the_site()
    {
        await using var app = await TestApplication.StartAsync(
            _ => { },
            options => options.Configuration.Add("[trusting.example]\nspamsense_preset = none"));
        var checker = app.Services.GetRequiredService<SpamChecker>();
        Assert.Equal(Decision.Approve, checker.Check("trusting.example", new Post { Text = Pitch }).Decision);
        Assert.NotEqual(Decision.Approve, checker.Check("other.example", new Post { Text = Pitch }).Decision);
    }

    [Fact]
    public async Task What_is_checked_beyond_the_text_itself_costs_little_where_nobody_listens()
    {
        await using var app = await TestApplication.StartAsync(_ => { });
        var checker = app.Services.GetRequiredService<SpamChecker>();
        var post = new Post { Text = Kind, Source = "a" };

        var analysis = BytesOf(() => checker.Classifier.Analyze(post));
        var check = BytesOf(() => checker.Check("a", post));

        // The check itself, and its id.
        Assert.InRange(check - analysis, 0, 256);
    }

    [Fact]
    public async Task Analyzers_and_suppressors_of_ones_own_are_used()
    {
        await using var app = await Options.OptionsHost.StartAsync(services => services.AddSpamSense().AddAnalyzersFromAssembly(typeof(Filters.MarkerAnalyzer).Assembly).AddSuppressor<BlatantSuppressor>());
        var diagnostic = Assert.Single(app.Checker.Check("a", new Post { Text = "BLATANT" }).Analysis.Diagnostics, diagnostic => diagnostic.Id == "TEST0001");
        Assert.Equal("In a test.", diagnostic.SuppressionJustification);
    }

    private static long BytesOf(Action action)
    {
        const int Times = 200;
        for (var i = 0; i < Times; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    private sealed class ThrowingObserver : ICheckObserver
    {
        public void OnChecked(SpamCheck check) => throw new InvalidOperationException("An observer broke.");
    }

    private sealed class CountingObserver : ICheckObserver
    {
        internal int Count { get; private set; }

        public void OnChecked(SpamCheck check) => Count++;
    }

    private sealed class BlatantSuppressor : DiagnosticSuppressor
    {
        private static readonly SpamSense.Diagnostics.SuppressionDescriptor Reason = new("TESTS0001", "TEST0001", "In a test.");

        public override System.Collections.Immutable.ImmutableArray<SpamSense.Diagnostics.SuppressionDescriptor> SupportedSuppressions { get; } = [Reason];

        public override void ReportSuppressions(SuppressionAnalysisContext context)
        {
            foreach (var diagnostic in context.ReportedDiagnostics)
            {
                context.ReportSuppression(SpamSense.Diagnostics.Suppression.Create(Reason, diagnostic));
            }
        }
    }
}
