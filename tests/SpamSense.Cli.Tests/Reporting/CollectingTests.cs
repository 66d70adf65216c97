using System.Diagnostics;
using System.Globalization;
using SpamSense.Cli.Reporting;
using SpamSense.Cli.Reporting.Campaigns;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Content;
using SpamSense.Exports;

namespace SpamSense.Cli.Tests.Reporting;

public sealed class CollectingTests
{
    private const string Pitch = "Dear friend, our company pays you every single day, all you need is a telephone and ten minutes of your time, write to us";

    [Fact]
    public void Copies_with_other_words_here_and_there_are_one_campaign()
    {
        var texts = new TextCampaigns();
        texts.Add(Post("Dear friend, our company pays you every single day, all you need is a telephone and ten minutes of your time, call us", "Ann"), 1);
        texts.Add(Post("I walked home along the river and thought of my grandmother and her bread", "Ben"), 2);
        texts.Add(Post(Pitch.ToUpperInvariant(), "Cy"), 3);
        texts.Add(Post("Hello! " + Pitch + " http://pay.example 0800 123", "Dee"), 4);

        var campaign = Assert.Single(texts.Found(namesAuthors: true));

        Assert.Equal((3L, 3), (campaign.Balance.Posts, campaign.Authors.Count));
        Assert.Equal(["Ann", "Cy", "Dee"], campaign.Authors.Names);
    }

    [Fact]
    public void One_author_who_says_it_three_times_is_no_campaign()
    {
        var texts = new TextCampaigns();
        for (var i = 0; i < 3; i++)
        {
            texts.Add(Post(Pitch, "Ann"), i);
        }

        Assert.Empty(texts.Found(namesAuthors: true));
        Assert.Single(texts.Found(namesAuthors: false));
    }

    [Fact]
    public void A_few_words_are_no_text()
    {
        Assert.Null(Post("Thank you for sharing this", "Ann").Signature);
    }

    [Fact]
    public void Campaigns_outlive_the_single_texts_that_are_forgotten()
    {
        var texts = new TextCampaigns(most: 40);
        for (var i = 0; i < 200; i++)
        {
            texts.Add(Post(string.Create(CultureInfo.InvariantCulture, $"w{i}a w{i}b w{i}c w{i}d w{i}e w{i}f w{i}g").Replace('0', 'x').Replace('1', 'y'), "Zoe"), i);
            if (i % 10 == 0)
            {
                texts.Add(Post(Pitch, $"Ann{i}"), i);
            }
        }

        Assert.True(texts.HasForgotten);
        Assert.Equal(20, texts.Found(namesAuthors: true)[0].Balance.Posts);
    }

    [Fact]
    public void A_domain_that_two_authors_push_is_a_campaign()
    {
        var domains = new DomainCampaigns();
        for (var i = 0; i < 4; i++)
        {
            domains.Add(Post($"Buy {i}", i == 3 ? "Ben" : "Ann") with { Domains = i == 0 ? ["other.example"] : ["shop.example"] }, i);
        }

        Assert.Equal("shop.example", Assert.Single(domains.Found(namesAuthors: true)).Domain);
    }

    [Fact]
    public void A_table_of_too_many_keys_keeps_those_with_the_most_posts()
    {
        var table = new KeyTable(most: 20);
        for (var i = 0; i < 100; i++)
        {
            table.Add("often", null, Post("hi", "x"), i);
            table.Add(i.ToString(CultureInfo.InvariantCulture), null, Post("hi", "x"), i);
        }

        Assert.True(table.HasForgotten);
        Assert.InRange(table.Count, 10, 20);
        Assert.Equal(("often", 100L), (table.Top(1, static row => row.Balance.Posts)[0].Name, table.Top(1, static row => row.Balance.Posts)[0].Balance.Posts));
    }

    [Theory]
    [InlineData(1, "Day", 80)]
    [InlineData(5, "Week", 57)]
    [InlineData(20, "Month", 53)]
    [InlineData(80, "Quarter", 70)]
    [InlineData(300, "Year", 66)]
    [InlineData(3000, "Decade", 66)]
    [InlineData(30000, "Century", 66)]
    public void The_span_chooses_the_unit(int days, string unit, int bins)
    {
        var timeline = new Timeline();
        var first = new DateTimeOffset(2020, 1, 1, 12, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < 80; i++)
        {
            timeline.Add(Post("hi", "x", first.AddDays(i * days)));
        }

        timeline.Complete();

        Assert.Equal(unit, timeline.Unit.ToString());
        Assert.InRange(timeline.Bins.Count, bins - 1, bins + 1);
        Assert.Equal(80, timeline.Bins.Sum(static bin => bin.Balance.Posts));
    }

    [Fact]
    public void More_days_than_are_kept_become_months_and_none_is_lost()
    {
        var timeline = new Timeline();
        for (var i = 0; i < 20_000; i++)
        {
            timeline.Add(Post("hi", "x", new DateTimeOffset(1950, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(i)));
        }

        timeline.Complete();

        Assert.Equal((TimeUnit.Year, 55), (timeline.Unit, timeline.Bins.Count));
        Assert.Equal(20_000, timeline.Bins.Sum(static bin => bin.Balance.Posts));
        Assert.Equal(365, timeline.Bins[0].Balance.Posts);
    }

    [Fact]
    public void More_years_than_days_are_kept_do_not_slow_each_post_down()
    {
        var timeline = new Timeline();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < 60_000; i++)
        {
            timeline.Add(Post("hi", "x", new DateTimeOffset((i % 9_000) + 1, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        }

        // A pass over all years for each post takes minutes.
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(30));
        timeline.Complete();
        Assert.Equal((TimeUnit.Century, 60_000), (timeline.Unit, timeline.Bins.Sum(static bin => bin.Balance.Posts)));
    }

    [Fact]
    public void A_batch_is_full_when_other_columns_than_the_text_are_long()
    {
        var post = new ExportedPost { Text = "hi", More = new Dictionary<string, string> { ["note"] = new('x', 300_000) } };
        var batch = new ReportBatch(new PostReader(SpamClassifier.Default, threads: 1));

        batch.Fill(Enumerable.Repeat(post, 1000).GetEnumerator());

        Assert.Equal(4, batch.Count);
    }

    [Theory]
    [InlineData(0.75, "3 of 4")]
    [InlineData(0.729, "nearly 3 of 4")]
    [InlineData(0.68, "more than 2 of 3")]
    [InlineData(0.9, "9 of 10")]
    [InlineData(0.96, "more than 9 of 10")]
    [InlineData(0.045, "nearly 1 of 10")]
    [InlineData(0.99, "almost all")]
    [InlineData(0.02, "hardly any")]
    public void A_share_is_said_as_people_say_it(double share, string words)
    {
        Assert.Equal(words, Finding.Fraction(share).Replace('\u00A0', ' '));
    }

    private static ReportedPost Post(string text, string author, DateTimeOffset? time = null)
    {
        var words = WordHashes.Of(ContentTree.Parse(text));
        return new ReportedPost
        {
            Post = new ExportedPost { Text = text, AuthorName = author, PublishedAt = time },
            Classification = new Classification(Orientation.Monetization, 0.9f),
            Decision = Decision.Review,
            Diagnostics = [],
            TextKey = WordHashes.KeyOf(words, text),
            Signature = TextSignature.Of(words),
        };
    }
}
