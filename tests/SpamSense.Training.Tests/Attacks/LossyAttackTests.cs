using SpamSense.Training.Attacks;

namespace SpamSense.Training.Tests.Attacks;

public sealed class LossyAttackTests
{
    private const int Words = 5000;

    /// <summary>A long text of one word, so that shares can be measured.</summary>
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("gates", Words));

    [Theory]
    [InlineData("leetspeak", 0.2)]
    [InlineData("typos", 0.1)]
    public void The_promised_share_of_words_is_changed(string name, double share)
    {
        var words = Attack(name, Long).Split(' ');
        Assert.Equal(Words, words.Length);
        Assert.InRange(words.Count(word => word != "gates") / (double)Words, share - 0.02, share + 0.02);
    }

    [Fact]
    public void Leetspeak_writes_digits_and_signs_for_letters() =>
        Assert.All(Attack("leetspeak", Long).Split(' ').Where(word => word != "gates"), word => Assert.Matches("^9[4@]73[5$]$", word));

    [Fact]
    public void A_typo_is_one_slip_behind_the_first_letter()
    {
        var typos = Attack("typos", Long).Split(' ').Where(word => word != "gates").Distinct().ToList();
        Assert.Contains("gtaes", typos);
        Assert.Contains("gtes", typos);
        Assert.Contains("gaates", typos);
        Assert.Contains("gares", typos);
        Assert.All(typos, word => Assert.True(word[0] == 'g' && word.Length is >= 4 and <= 6, word));
    }

    [Theory]
    [InlineData("spaced", "g a t e s")]
    [InlineData("dotted", "g.a.t.e.s")]
    public void Letters_are_set_apart_in_a_fifth_of_the_words(string name, string expected)
    {
        var text = Attack(name, Long);
        Assert.Equal(Long, text.Replace(expected, "gates", StringComparison.Ordinal));
        Assert.InRange((text.Length - Long.Length) / 4.0 / Words, 0.18, 0.22);
    }

    [Fact]
    public void Thirty_good_words_follow_the_text()
    {
        var text = Attack("good-words", "Buy my course");
        Assert.StartsWith("Buy my course ", text, StringComparison.Ordinal);
        Assert.Equal(3 + 30, text.Split(' ').Length);
    }

    [Fact]
    public void An_emoji_stands_for_a_noun_that_has_one_or_follows_an_article()
    {
        var text = Attack("emoji", string.Join(' ', Enumerable.Repeat("send money and the parcel quickly", 1000)));
        Assert.InRange(text.Split("\U0001F4B0 and").Length - 1, 60, 140);
        Assert.InRange(text.Split("parcel").Length - 1, 860, 940);
        Assert.Equal(1000, text.Split("quickly").Length - 1);
    }

    [Fact]
    public void An_address_is_disguised_and_other_dots_are_not()
    {
        var bare = Seeds("Go to cheap-watches.com today. Really... e.g. now.");
        Assert.Contains("Go to cheap-watches dot com today. Really... e.g. now.", bare);
        Assert.Contains("Go to cheap-watches[.]com today. Really... e.g. now.", bare);
        Assert.All(bare, text => Assert.DoesNotContain("watches.com", text, StringComparison.Ordinal));

        var full = Seeds("See HTTPS://win.example/now!");
        Assert.Contains("See Hxxps://win.example/now!", full, StringComparer.OrdinalIgnoreCase);
        Assert.Contains("See win dot example/now!", full);
        Assert.Equal(["Write to me@win.example, not 3.50 or a.b"], Seeds("Write to me@win.example, not 3.50 or a.b").Distinct());
    }

    private static List<string> Seeds(string text) => [.. Enumerable.Range(0, 60).Select(seed => AttackFamilies.Find("links")!.Apply(text, new Random(seed)))];

    private static string Attack(string name, string text) => AttackFamilies.Find(name)!.Apply(text, new Random(7));
}
