using SpamSense.Cli.Sarif;

namespace SpamSense.Cli.Tests.Sarif;

public sealed class SarifUriTests
{
    [Theory]
    [InlineData("comments.csv", "comments.csv")]
    [InlineData("./my posts/a#b?.csv", "my%20posts/a%23b%3F.csv")]
    [InlineData("a:b.csv", "a%3Ab.csv")]
    [InlineData("\u6f22.md", "%E6%BC%A2.md")]
    public void A_relative_name_is_a_relative_reference(string file, string uri) => Assert.Equal(uri, SarifUri.Of(file));

    [Fact]
    public void An_absolute_name_is_a_file_uri() =>
        Assert.StartsWith("file:///", SarifUri.Of(Path.Combine(Path.GetTempPath(), "a b.csv")), StringComparison.Ordinal);

    [Theory]
    [InlineData("'x' [1] is odd", "'x' [1] is odd")]
    [InlineData("'[click](http://evil.example)' is odd", "'\\[click\\](http://evil.example)' is odd")]
    [InlineData("\\[a](b)", "\\\\\\[a\\](b)")]
    public void No_author_puts_a_link_into_a_message(string message, string escaped) => Assert.Equal(escaped, SarifMessage.Escape(message));
}
