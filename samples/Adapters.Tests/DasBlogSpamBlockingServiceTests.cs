using Adapters.DasBlog;
using SpamSense;

namespace Adapters.Tests;

public sealed class DasBlogSpamBlockingServiceTests : IDisposable
{
    private readonly FilterOfTheTest _filter = new();
    private readonly ISpamBlockingService _service;

    public DasBlogSpamBlockingServiceTests() => _service = _filter.Create<DasBlogSpamBlockingService>();

    [Theory]
    [InlineData(FilterOfTheTest.Pitch, true)]
    [InlineData(FilterOfTheTest.InAnotherLanguage, true)]
    [InlineData(FilterOfTheTest.Kind, false)]
    [InlineData(null, false)]
    public async Task What_is_not_approved_is_spam(string? content, bool isSpam)
    {
        Assert.True(_service.IsEnabled);
        Assert.Equal(isSpam, await _service.IsSpamAsync(new Feedback(content)));
    }

    [Fact]
    public async Task What_the_engine_encoded_is_read_as_the_reader_wrote_it()
    {
        _service.ReportSpam(new Feedback("Tom &amp; Jerry &lt;a href=&quot;https://a.example&quot;&gt;laughed&lt;/a&gt;"));

        Assert.Equal("Tom & Jerry <a href=\"https://a.example\">laughed</a>", Assert.Single(await _filter.ReadCorrectionsAsync()).Post.Text);
    }

    [Fact]
    public async Task A_report_is_stored_when_the_call_returns_and_changes_the_next_verdict()
    {
        _service.ReportNotSpam(new Feedback(FilterOfTheTest.Pitch));
        _service.ReportSpam(new Feedback(FilterOfTheTest.Kind));

        Assert.Equal([Orientation.Relationship, Orientation.Monetization], (await _filter.ReadCorrectionsAsync()).Select(correction => correction.Label));
        Assert.False(await _service.IsSpamAsync(new Feedback(FilterOfTheTest.Pitch)));
        Assert.True(await _service.IsSpamAsync(new Feedback(FilterOfTheTest.Kind)));
    }

    [Fact]
    public async Task A_report_that_cannot_be_stored_throws_nothing_and_may_be_made_again()
    {
        _filter.IsFull = true;
        _service.ReportSpam(new Feedback(FilterOfTheTest.Kind));
        Assert.False(await _service.IsSpamAsync(new Feedback(FilterOfTheTest.Kind)));

        _filter.IsFull = false;
        _service.ReportSpam(new Feedback(FilterOfTheTest.Kind));
        Assert.True(await _service.IsSpamAsync(new Feedback(FilterOfTheTest.Kind)));
    }

    [Fact]
    public async Task Reports_after_the_end_and_of_nothing_throw_nothing()
    {
        _service.ReportSpam(null!);
        _filter.Corrections.Dispose();
        _service.ReportSpam(new Feedback(FilterOfTheTest.Kind));

        Assert.Empty(await _filter.ReadCorrectionsAsync());
    }

    [Fact]
    public async Task Whoever_gave_up_is_not_answered() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _service.IsSpamAsync(new Feedback(FilterOfTheTest.Kind), new CancellationToken(canceled: true)));

    public void Dispose() => _filter.Dispose();

    private sealed record Feedback(string? Content) : IFeedback
    {
        public string? Author => "Deb";

        public string? AuthorHomepage => null;

        public string? TargetEntryId => "an-entry";
    }
}
