using System.Diagnostics;
using SpamSense.Configuration;

namespace SpamSense.Tests.Configuration;

public class GlobPatternTests
{
    [Theory]
    [InlineData("*", "", true)]
    [InlineData("*", "comments.csv", true)]
    [InlineData("*", "a/b/comments.csv", true)]
    [InlineData("*.csv", "comments.csv", true)]
    [InlineData("*.csv", "a/b/comments.csv", true)]
    [InlineData("*.csv", "comments.csv.gz", false)]
    [InlineData("*.csv", "a.csv/b", false)]
    [InlineData("*.CSV", "comments.csv", false)]
    [InlineData("comments.csv", "comments.csv", true)]
    [InlineData("comments.csv", "old-comments.csv", false)]
    [InlineData("comments/*", "comments/a.csv", true)]
    [InlineData("comments/*", "comments/a/b.csv", false)]
    [InlineData("comments/*", "old/comments/a.csv", false)]
    [InlineData("comments/**", "comments/a/b.csv", true)]
    [InlineData("comments/**", "comments/", true)]
    [InlineData("**/a.csv", "a.csv", true)]
    [InlineData("**/a.csv", "x/y/a.csv", true)]
    [InlineData("**/a.csv", "x/ya.csv", false)]
    [InlineData("x/**/a.csv", "x/a.csv", true)]
    [InlineData("x/**/a.csv", "x/y/z/a.csv", true)]
    [InlineData("x/**/a.csv", "xa.csv", false)]
    [InlineData("x**z/a", "xy/z/a", true)]
    [InlineData("/a.csv", "a.csv", true)]
    [InlineData("/a.csv", "b/a.csv", false)]
    [InlineData("?.csv", "a.csv", true)]
    [InlineData("?.csv", ".csv", false)]
    [InlineData("a?b", "a/b", false)]
    [InlineData("[abc].csv", "b.csv", true)]
    [InlineData("[abc].csv", "d.csv", false)]
    [InlineData("[a-c0-9]x", "7x", true)]
    [InlineData("[!a-c]x", "dx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("a[!b]c", "a/c", false)]
    [InlineData("[abc", "[abc", true)]
    [InlineData("a]", "a]", true)]
    [InlineData("[]", "[]", true)]
    [InlineData("{comments,forum}/*.jsonl", "forum/a.jsonl", true)]
    [InlineData("{comments,forum}/*.jsonl", "mail/a.jsonl", false)]
    [InlineData("*.{csv,tsv,{json,jsonl}}", "a.jsonl", true)]
    [InlineData("*.{csv,tsv,{json,jsonl}}", "a.json", true)]
    [InlineData("*.{csv,tsv,{json,jsonl}}", "a.xml", false)]
    [InlineData("a{,b}c", "ac", true)]
    [InlineData("a{,b}c", "abc", true)]
    [InlineData("{single}", "{single}", true)]
    [InlineData("{single}", "single", false)]
    [InlineData("{}", "{}", true)]
    [InlineData("a{b,c", "a{b,c", true)]
    [InlineData("a}b,c", "a}b,c", true)]
    [InlineData("{a,{b}}", "{b}", true)]
    [InlineData("week{1..12}", "week12", true)]
    [InlineData("week{1..12}", "week13", false)]
    [InlineData("{3..-1}", "-1", true)]
    [InlineData("{a..c}", "{a..c}", true)]
    [InlineData(@"\*.csv", "*.csv", true)]
    [InlineData(@"\*.csv", "a.csv", false)]
    [InlineData(@"\{a,b\}", "{a,b}", true)]
    [InlineData("Disqus forum", "Disqus forum", true)]
    [InlineData("日本*", "日本語", true)]
    public void A_pattern_matches_as_editorconfig_has_it(string pattern, string path, bool matches) =>
        Assert.Equal(matches, GlobPattern.Compile(pattern).IsMatch(path));

    [Theory]
    [InlineData('a', 1025)]
    [InlineData('{', 1025)]
    public void A_pattern_has_a_greatest_length(char c, int length) => Assert.Throws<FormatException>(() => GlobPattern.Compile(new string(c, length)));

    [Theory]
    [InlineData("{1..2000000000}")]
    [InlineData("{-2147483648..2147483647}")]
    public void A_range_has_a_greatest_length(string pattern) => Assert.Throws<FormatException>(() => GlobPattern.Compile(pattern));

    [Theory]
    [InlineData("*", "a")]
    [InlineData("**", "a")]
    [InlineData("*a", "a")]
    [InlineData("{a,aa}", "a")]
    [InlineData("{", "{")]
    [InlineData("[", "[")]
    [InlineData("**/", "/")]
    public void A_match_takes_time_in_proportion(string piece, string text)
    {
        var pattern = GlobPattern.Compile(HardText.Repeat(piece, 200 / piece.Length * piece.Length) + "b");
        var (shorter, longer) = (HardText.Repeat(text, 5_000), HardText.Repeat(text, 20_000));
        double shortest = double.MaxValue, longest = double.MaxValue;
        for (var run = 0; run < 15 && longest >= 8 * Math.Max(shortest, 2); run++)
        {
            shortest = Math.Min(shortest, Time(shorter));
            longest = Math.Min(longest, Time(longer));
        }

        Assert.True(longest < 8 * Math.Max(shortest, 2), $"{shortest:0.00} ms, four times as many {longest:0.00} ms.");

        double Time(string path)
        {
            var watch = Stopwatch.StartNew();
            Assert.False(pattern.IsMatch(path));
            return watch.Elapsed.TotalMilliseconds;
        }
    }
}
