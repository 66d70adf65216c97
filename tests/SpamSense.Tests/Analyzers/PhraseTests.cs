using System.Diagnostics;
using SpamSense.Analyzers;
using SpamSense.Content;

namespace SpamSense.Tests.Analyzers;

public class PhraseTests
{
    [Theory]
    [InlineData("buy now", "Please BUY now, friends", "BUY now")]
    [InlineData("buy now", "buy\nnow", "buy\nnow")]
    [InlineData("buy now", "buy. now", "")]
    [InlineData("buy now", "buy, now", "")]
    [InlineData("buy now", "buy it now", "")]
    [InlineData("(my|our) channel", "my channel, our channel, your channel", "my channel|our channel")]
    [InlineData("(visit|check out) my (new) page", "check out my page and visit my new page", "check out my page|visit my new page")]
    [InlineData("earn {money} (a|per) day", "They earn $500 a day; we earn 500 a day", "earn $500 a day")]
    [InlineData("{money} (a|per) day", "$500 a day, 500€ per day, £ 500 a day", "$500 a day|500€ per day|£ 500 a day")]
    [InlineData("only {money}", "only $5; only 5 €; only £ 5", "only $5|only 5 €|only £ 5")]
    [InlineData("big money", "big $ money", "")]
    [InlineData("{percentage} off", "Now 20% off", "20% off")]
    [InlineData("don't miss", "Don’t miss it", "Don’t miss")]
    [InlineData("café", "The cafe and the CAFÉ", "cafe|CAFÉ")]
    [InlineData("free", "freedom", "")]
    [InlineData("go on, go on and up", "go on and up", "go on and up")]
    [InlineData("go on, go on and up", "go on and on", "go on")]
    [InlineData("no no", "no no no no no", "no no|no no")]
    [InlineData("go on, on and", "go on and", "go on")]
    public void Phrases_are_found_word_by_word(string phrases, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text, new PhraseSet(phrases))[0]));

    [Fact]
    public void Sets_do_not_get_in_each_others_way()
    {
        var found = Find("go on and go on", new PhraseSet("go on and"), new PhraseSet("on"), new PhraseSet("go on", "and go"), new PhraseSet("off"));
        Assert.Equal(["go on and"], found[0]);
        Assert.Equal(["on", "on"], found[1]);
        Assert.Equal(["go on", "and go"], found[2]);
        Assert.Empty(found[3]);
    }

    [Fact]
    public void A_disguised_word_is_the_word() =>
        Assert.Equal(
            ["fr\u200Bee mоnеy", "ｆｒｅｅ money", "F R E E money"],
            Find("Get fr\u200Bee mоnеy or ｆｒｅｅ money or F R E E money", new PhraseSet("free money"))[0]);

    [Fact]
    public void A_hashtag_is_its_word() => Assert.EndsWith("free", Assert.Single(Find("all #free", new PhraseSet("free"))[0]), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("(a|b")]
    [InlineData("a) b")]
    [InlineData("a | b")]
    [InlineData("(a)")]
    [InlineData("(a|) (b)")]
    [InlineData("{cash}")]
    [InlineData("a-b")]
    [InlineData("100 ways")]
    [InlineData("((a|b) c)")]
    [InlineData("(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b|c|d)")]
    public void A_malformed_phrase_is_refused_and_named(string phrase)
    {
        var problem = Assert.Throws<ArgumentException>(() => new PhraseSet(phrase));
        Assert.True(phrase.Trim(' ', ',').Length == 0 || problem.Message.Contains(phrase, StringComparison.Ordinal), problem.Message);
    }

    [Theory]
    [InlineData("no no no no")]
    [InlineData("(no) (no) (no) (no) (no) (no) (no) yes")]
    public void A_million_beginnings_of_a_phrase_cost_time_in_proportion(string phrase)
    {
        var table = new PhraseTable([new PhraseSet(phrase)], [false]);
        var hits = new PhraseHits(1);
        var (shorter, longer) = (ContentTree.Parse(HardText.Repeat("no ", 250_000), ContentFormat.Plain), ContentTree.Parse(HardText.Repeat("no ", 1_000_000), ContentFormat.Plain));
        double shortest = double.MaxValue, longest = double.MaxValue;
        for (var run = 0; run < 15 && longest >= 8 * Math.Max(shortest, 2); run++)
        {
            shortest = Math.Min(shortest, Time(shorter));
            longest = Math.Min(longest, Time(longer));
        }

        Assert.True(longest < 8 * Math.Max(shortest, 2), $"{shortest:0.00} ms, four times as many {longest:0.00} ms.");

        double Time(ContentTree tree)
        {
            hits.Clear();
            var watch = Stopwatch.StartNew();
            table.Scan(tree, hits);
            return watch.Elapsed.TotalMilliseconds;
        }
    }

    private static List<string>[] Find(string text, params PhraseSet[] sets)
    {
        var hits = new PhraseHits(sets.Length);
        var tree = ContentTree.Parse(text, ContentFormat.Plain);
        new PhraseTable(sets, new bool[sets.Length]).Scan(tree, hits);
        var found = sets.Select(_ => new List<string>()).ToArray();
        for (var set = 0; set < sets.Length; set++)
        {
            foreach (var match in hits.Of(set))
            {
                Assert.Equal(match.Span.Start, tree.Tokens[match.FirstToken].Span.Start);
                found[set].Add(tree.TextOf(match.Span).ToString());
            }
        }

        return found;
    }
}
