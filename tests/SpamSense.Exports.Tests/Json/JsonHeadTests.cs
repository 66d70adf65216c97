using System.Text;
using System.Text.Json;
using SpamSense.Exports.Content;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Tests.Json;

public class JsonHeadTests
{
    [Fact]
    public void The_first_value_of_each_path_is_known()
    {
        var head = Of("{\"name\":\"G\",\"list\":[{\"id\":1},{\"id\":2,\"text\":\"x\"}],\"open\":[");

        Assert.Equal(["", "/name", "/list", "/list/*", "/list/*/id", "/list/*/text", "/open"], head.Paths);
        Assert.Equal(("G", "1", null), (head.TextOf("/name"), head.TextOf("/list/*/id"), head.TextOf("/list")));
        Assert.Equal((JsonTokenType.StartArray, JsonTokenType.None), (head.KindOf("/list"), head.KindOf("/none")));
    }

    [Theory]
    [InlineData("window.YTD.tweets.part0 = [{\"a\":1}]", "tweets.part0")]
    [InlineData("\n window.YTD.note_tweet.part0=[{\"a\":1}]", "note_tweet.part0")]
    [InlineData("window.YTD.tweets", "")]
    [InlineData("[{\"a\":1}]", "")]
    public void What_a_script_assigns_to_is_known(string content, string assigned)
    {
        var head = Of(content);

        Assert.Equal(assigned, head.AssignedTo);
        Assert.Equal(content.TrimStart().StartsWith('w'), head.IsAssignment);
        Assert.Equal(content.Contains('['), head.Has("/*/a"));
    }

    [Theory]
    [InlineData("{\"a\":[1]}\n{\"b\":2}\n", true)]
    [InlineData(" \n{\"a\":1} \r\n", true)]
    [InlineData("{\"a\":1}{\"b\":2}\n", false)]
    [InlineData("{\"a\":\n1}\n", false)]
    [InlineData("[1]\n[2]\n", false)]
    [InlineData("{\"a\":[1]", false)]
    public void Lines_are_told_from_documents(string content, bool isLines) => Assert.Equal(isLines, Of(content).IsLines);

    [Fact]
    public void A_long_name_in_which_an_escape_is_cut_does_no_harm()
    {
        for (var length = 95; length < 105; length++)
        {
            Assert.Equal("1", Of($"{{\"{new string('n', length)}\\u00e9\\u00e9\":2,\"b\":1}}").TextOf("/b"));
        }

        Assert.Null(Of($"{{\"b\":\"{new string('x', 5000)}\\u00e9\"}}").TextOf("/b"));
    }

    /// <summary>Paths that grow with the depth would make four megabytes of this take minutes.</summary>
    [Fact]
    public void Deep_nesting_of_long_names_is_read_in_linear_time()
    {
        var name = new string('n', 99);
        var deep = string.Concat(Enumerable.Repeat($"{{\"{name}\":", 900));
        var content = deep + "[" + string.Concat(Enumerable.Repeat("1,", 1_500_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(Of(content).Paths.Count() <= 13);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static JsonHead Of(string content) => new(new ContentSample(Encoding.UTF8.GetBytes(content), isWhole: false));
}
