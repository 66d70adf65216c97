namespace SpamSense.Exports.Tests.Columns;

public class TextColumnTests
{
    [Theory]
    [InlineData("author,date,post,text", "text")]
    [InlineData("v1,v2,v3", "v2")]
    [InlineData("id,Comment Text,likes", "Comment Text")]
    [InlineData("comment_id,comment_author,comment_content", "comment_content")]
    [InlineData("id,title,selftext,score", "selftext")]
    [InlineData("Date,Link,Message", "Message")]
    [InlineData("AuthorID,Author,Date,Content,Attachments", "Content")]
    [InlineData("id,tweet,label", "tweet")]
    [InlineData("review_id,review_body,stars", "review_body")]
    [InlineData("post_id,post,author", "post")]
    [InlineData("body,comment_id", "body")]
    [InlineData("anything", "anything")]
    public void The_name_tells(string header, string expected) => Assert.Equal(expected, Reading.Of(header + "\n").TextColumn);

    [Fact]
    public void The_content_tells_when_no_name_does()
    {
        const string content = "who,when,what,url,label\nAnn,2024-01-01,I came to say hello,https://example.org/a-very-long-address-without-any-space-in-it,quite a long label of many words here\n";

        Assert.Equal("what", Reading.Of(content).TextColumn);
    }

    [Fact]
    public void The_content_of_json_tells_too() =>
        Assert.Equal("q", Reading.Of("{\"id\":1,\"q\":\"a few words\"}\n{\"id\":2,\"z\":\"one two\",\"q\":\"x y\"}\n").TextColumn);

    [Fact]
    public void A_nested_value_is_no_text() =>
        Assert.Equal("q", Reading.Of("{\"m\":{\"a\": \"far more words than in the other\"},\"q\":\"a few words\"}\n").TextColumn);

    [Fact]
    public void A_name_behind_a_long_value_is_found() =>
        Assert.Equal("text", Reading.Of($"{{\"x\":\"{new string('x', 300_000)}\",\"text\":\"t\"}}\n").TextColumn);

    [Theory]
    [InlineData("TEXT")]
    [InlineData("Text")]
    public void What_was_told_is_found_in_any_case(string told) => Assert.Equal("Text", Reading.Of("id,Text,body\n", new() { TextColumn = told }).TextColumn);

    [Fact]
    public void The_exact_name_is_preferred() => Assert.Equal("text", Reading.Of("Text,text\n", new() { TextColumn = "text" }).TextColumn);

    [Fact]
    public void A_column_that_is_not_there_is_answered_with_those_that_are()
    {
        foreach (var content in new[] { "id,words\n", "{\"id\":1,\"words\":2}\n" })
        {
            var exception = Assert.Throws<ExportFormatException>(() => Reading.Of(content, new() { TextColumn = "nope" }));
            Assert.Equal("'in' has no column 'nope': it has 'id', 'words'.", exception.Message);
        }
    }

    [Fact]
    public void No_plausible_column_is_answered_with_the_option()
    {
        var exception = Assert.Throws<ExportFormatException>(() => Reading.Of("id,url\n1,https://example.org\n"));

        Assert.Contains("--text-column", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'id', 'url'", exception.Message, StringComparison.Ordinal);
    }
}
