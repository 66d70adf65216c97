using System.Text;
using FsCheck.Xunit;
using SpamSense.Learning;
using SpamSense.Tests.Content;
using static SpamSense.Tests.Learning.TaughtPosts;

namespace SpamSense.Tests.Learning;

/// <summary>What a site's layer is made of, and what it can never do.</summary>
public class SiteLayerTests
{
    private static readonly CorrectedPost[] Samples =
        [.. SampleComments.Texts.Take(60).Select((text, i) => new CorrectedPost(new Post { Text = text, AuthorName = $"Author {i % 7}" }, (Orientation)(i % 2), Day.AddHours(7 * i)))];

    [Fact]
    public void The_same_corrections_in_the_same_order_give_the_same_bytes()
    {
        var learned = SiteLayer.Learn(Classifier, Samples);
        Assert.Equal(Say(learned), Say(SiteLayer.Learn(Classifier, Samples)));
        Assert.Equal(Say(learned), Say(Samples.Aggregate(SiteLayer.Empty, (layer, correction) => layer.Correct(Classifier, correction))));
        Assert.NotEqual(Say(learned), Say(SiteLayer.Learn(Classifier, Samples.Reverse())));
    }

    [Fact]
    public void A_correction_gives_a_new_layer_and_leaves_the_old_one_as_it_was()
    {
        var before = Say(Potters);
        var after = Potters.Correct(Classifier, Approved(ShopOf("Gerda")));
        Assert.Equal((before, 7), (Say(Potters), after.CorrectionCount));
        Assert.NotEqual(before, Say(after));
        Assert.True(SiteLayer.Empty.CorrectionCount == 0 && SiteLayer.Empty.Weights.Table.Count == 0);
    }

    [Fact]
    public void What_stands_already_teaches_nothing() => Assert.Same(Potters, Potters.Correct(Classifier, Approved(ShopOf("Anna"), day: 9)));

    [Fact]
    public void Of_two_corrections_of_a_post_the_later_one_stands_and_the_earlier_one_taught_nothing()
    {
        var (shop, other) = (ShopOf("Anna"), ShopOf("Bert"));
        var flipped = SiteLayer.Learn(Classifier, [Rejected(shop), Approved(other), Approved(shop, day: 1)]);
        Assert.Equal(Say(SiteLayer.Learn(Classifier, [Approved(other), Approved(shop, day: 1)])), Say(flipped));
        Assert.Equal(Orientation.Relationship, Potters.Correct(Classifier, Rejected(shop)).Correct(Classifier, Approved(shop)).VerdictOn(shop));
    }

    [Fact]
    public void Similar_posts_move_others_stay_almost_where_they_were()
    {
        var similar = ShopOf("Gerda");
        Assert.Equal(Orientation.Monetization, Classifier.Classify(similar).Orientation);
        Assert.Equal(Orientation.Relationship, Classifier.Classify(similar, Potters).Orientation);
        var pills = new Post { Text = "Cheap pills without prescription, buy now: http://pills.example" };
        Assert.Equal(Classifier.Classify(pills).Orientation, Classifier.Classify(pills, Potters).Orientation);
    }

    [Fact]
    public void Words_that_the_model_does_not_know_are_learned_too()
    {
        static Post Nonsense(string word) => new() { Text = $"{word} grunfel spastikor limbrund {word} vorstikel" };
        var layer = SiteLayer.Learn(Classifier, Enumerable.Range(0, 8).Select(i => Rejected(Nonsense($"quarb{(char)('a' + i)}"))));
        Assert.True(Classifier.Classify(Nonsense("other"), layer).MonetizationProbability > Classifier.Classify(Nonsense("other")).MonetizationProbability + 0.1);
    }

    [Fact]
    public void A_domain_and_an_author_are_learned_beyond_the_words_around_them()
    {
        static Post Praise(string domain, string name, int i) => new() { Text = $"I agree with point {i}.", AuthorName = name, AuthorUrl = $"https://www.{domain}/page/{i}" };
        var layer = SiteLayer.Learn(Classifier, Enumerable.Range(0, 10).SelectMany(i => new[]
        {
            Rejected(Praise("seo-rank.example", "Best Deals", i)), Approved(Praise("ann.example", "Ann", i)),
        }));
        Assert.True(ShiftOf(layer, Praise("seo-rank.example", "Best Deals", 99)) > ShiftOf(layer, Praise("ann.example", "Ann", 99)) + 0.5);
    }

    [Fact]
    public void Old_corrections_fade_and_new_ones_count()
    {
        var shop = ShopOf("Gerda");
        var unrelated = Rejected(new Post { Text = "casino bonus codes here" }, day: 720);
        var learned = SiteLayer.Learn(Classifier, [Approved(ShopOf("Anna"))]);
        var faded = learned.Correct(Classifier, unrelated);
        Assert.InRange(ShiftOf(faded, shop), ShiftOf(learned, shop) / 8, ShiftOf(learned, shop) / 32);
        Assert.Equal(Orientation.Relationship, faded.VerdictOn(ShopOf("Anna")));
        var late = learned.Correct(Classifier, Rejected(ShopOf("Hans"), day: -720));
        Assert.InRange(ShiftOf(late, shop), ShiftOf(learned, shop), ShiftOf(learned, shop) * 0.8);
    }

    [Property(MaxTest = 60)]
    public void No_flood_moves_any_post_further_than_the_bound(byte[][] choices, bool isSpam)
    {
        var flood = (choices ?? []).SelectMany((bytes, i) => Enumerable.Range(0, 10).Select(n => new CorrectedPost(
            new Post { Text = MixedText.Of(bytes ?? []) + n, AuthorName = "Eve", AuthorUrl = $"http://{i}.example" }, isSpam ? Orientation.Monetization : Orientation.Relationship, Day.AddDays(n * i))));
        var layer = SiteLayer.Learn(Classifier, flood);
        Assert.All(choices ?? [], bytes => Assert.InRange(
            Math.Abs(ShiftOf(layer, new Post { Text = HardText.Repeat(MixedText.Of(bytes ?? []) + " ", 3_000), AuthorName = "Eve" })), 0, LearningRule.Default.Bound));
        Assert.All(layer.Weights.Table.Slots.ToArray(), slot => Assert.InRange(Math.Abs(slot.Weight * layer.Weights.Decay), 0, LearningRule.Default.WeightBound + 1e-5));
    }

    [Fact]
    public void Dates_of_any_kind_leave_numbers()
    {
        DateTimeOffset[] dates = [Day, DateTimeOffset.MaxValue, DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddDays(-1), Day];
        var layer = SiteLayer.Learn(Classifier, dates.Select((date, i) => new CorrectedPost(ShopOf($"Potter{i}"), Orientation.Relationship, date)));
        Assert.InRange(ShiftOf(layer, ShopOf("Gerda")), -LearningRule.Default.Bound, 0);
        Assert.All(layer.Weights.Table.Slots.ToArray(), slot => Assert.True(float.IsFinite(slot.Weight) && float.IsFinite(slot.Evidence)));
    }

    [Fact]
    public void The_last_days_that_there_are_can_come_from_any_part_of_the_earth()
    {
        var east = new DateTimeOffset(9999, 12, 31, 5, 0, 0, TimeSpan.FromHours(14));
        CorrectedPost[] corrections = [new(ShopOf("Anna"), Orientation.Relationship, east), new(ShopOf("Bert"), Orientation.Relationship, DateTimeOffset.MaxValue)];
        Assert.Equal(Say(SiteLayer.Learn(Classifier, corrections)), Say(SiteLayer.Learn(Classifier, [corrections[0] with { CorrectedAt = east.ToUniversalTime() }, corrections[1]])));
    }

    [Fact]
    public void Names_that_all_have_one_place_in_the_table_do_not_make_a_long_way_to_others()
    {
        var table = new WeightTable();
        table.Set(7UL << 32, 4, 1);
        for (var i = 1u; i <= 5_000; i++)
        {
            table.Set(NameAtTheFirstPlace(i), 1 + (i / 5_000f), 1);
        }

        Assert.InRange(table.Count, WeightTable.LongestSearch / 2, WeightTable.LongestSearch + 1);
        Assert.Equal(2, table.Find(NameAtTheFirstPlace(5_000)).Weight);
        Assert.Equal(4, table.Find(7UL << 32).Weight);
        Assert.Equal(table.Count, table.Slots.ToArray().Count(slot => slot.Key != 0));
    }

    /// <summary>A key times the golden number is a small one: the table takes the highest bits of that for the place.</summary>
    private static ulong NameAtTheFirstPlace(uint number)
    {
        const uint Golden = 0x9E3779B1;
        var inverse = Golden;
        for (var i = 0; i < 5; i++)
        {
            inverse *= 2 - (Golden * inverse);
        }

        return (ulong)(inverse * number) << 32;
    }

    [Fact]
    public void A_site_keeps_a_bounded_number_of_features_however_long_its_posts_are()
    {
        static string Words(int seed) => string.Join(' ', Enumerable.Range(0, 2_000).Select(i => new StringBuilder().Append("word").Append((char)('a' + (i % 26))).Append((seed * 7919) + i)));
        var layer = SiteLayer.Learn(Classifier, Enumerable.Range(0, 40).Select(i => new CorrectedPost(new Post { Text = Words(i) }, (Orientation)(i % 2), Day)));
        Assert.InRange(layer.Weights.Table.Count, 1, WeightTable.MostFeatures);
        Assert.InRange(layer.Weights.Table.Slots.Length, 1, 4 * WeightTable.MostFeatures);
    }

    [Fact]
    public void Beyond_ten_thousand_corrections_the_oldest_teach_nothing_and_stand_all_the_same()
    {
        static CorrectedPost Nth(int i) => new(new Post { Text = $"a{i} b{i}" }, (Orientation)(i % 2), Day);
        var layer = SiteLayer.Learn(Classifier, Enumerable.Range(0, 11_000).Select(Nth));
        var newest = SiteLayer.Learn(Classifier, Enumerable.Range(1_000, 10_000).Select(Nth));
        Assert.Equal(11_000, layer.CorrectionCount);
        Assert.Equal(newest.Weights.Table.Slots.ToArray(), layer.Weights.Table.Slots.ToArray());
        Assert.Equal(Orientation.Monetization, layer.VerdictOn(Nth(1).Post));
    }

    [Fact]
    public void Corrections_that_were_said_anew_count_once_among_the_ten_thousand()
    {
        static CorrectedPost Nth(int i) => new(new Post { Text = $"a{i} b{i}" }, (Orientation)(i % 2), Day);
        static CorrectedPost Anew(int i) => new(new Post { Text = $"a{i} b{i}" }, (Orientation)((i + 1) % 2), Day);
        var saidAnew = Enumerable.Range(0, 3_000).Where(i => i % 3 == 0).ToArray();
        var layer = SiteLayer.Learn(Classifier, [.. Enumerable.Range(0, 11_500).Select(Nth), .. saidAnew.Select(Anew), .. Enumerable.Range(11_500, 700).Select(Nth)]);
        var standing = SiteLayer.Learn(
            Classifier, [.. Enumerable.Range(0, 11_500).Except(saidAnew).Select(Nth), .. saidAnew.Select(Anew), .. Enumerable.Range(11_500, 700).Select(Nth)]);
        Assert.Equal(12_200, layer.CorrectionCount);
        Assert.Equal(Say(standing), Say(layer));
        var newest = SiteLayer.Learn(Classifier, [.. Enumerable.Range(0, 11_500).Except(saidAnew).Skip(2_000).Select(Nth), .. saidAnew.Select(Anew), .. Enumerable.Range(11_500, 700).Select(Nth)]);
        Assert.Equal(newest.Weights.Table.Slots.ToArray(), layer.Weights.Table.Slots.ToArray());
    }

    [Fact]
    public void A_label_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => SiteLayer.Empty.Correct(Classifier, new CorrectedPost(ShopOf("Anna"), Orientation.Undecided, Day)));

    private static double ShiftOf(SiteLayer layer, Post post) => layer.ShiftOf(post, Classifier.Analyze(post).Tree, new PostFeatures()).LogOdds;
}
