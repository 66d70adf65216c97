using SpamSense.Cli.Analyzing.Sources;

namespace SpamSense.Cli.Tests.Analyzing;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: x\n---\nHello", "Hello", 3)]
    [InlineData("---\r\ntitle: x\r\n...\r\n\r\nHello", "\r\nHello", 3)]
    [InlineData("+++\ntitle = 1\n---\n+++\nHello", "Hello", 4)]
    [InlineData("--- \n---\n", "", 2)]
    [InlineData("---\nno end\nHello", "---\nno end\nHello", 0)]
    [InlineData("Hello\n---\nx\n---\n", "Hello\n---\nx\n---\n", 0)]
    [InlineData("----\nx\n----\n", "----\nx\n----\n", 0)]
    [InlineData("", "", 0)]
    [InlineData("---", "---", 0)]
    public void The_text_begins_behind_it(string document, string text, int lines)
    {
        var (length, count) = FrontMatter.Measure(document);

        Assert.Equal((text, lines), (document[length..], count));
    }
}
