using System.Text;
using FsCheck.Xunit;
using SpamSense.Cli.Filtering;
using SpamSense.Exports;

namespace SpamSense.Cli.Tests.Filtering;

public sealed class FilterTests
{
    private const string Csv = "id,author,likes,in reply,text\n1,Ada,10,,good soup\n2,Bob,9,1,Nice walk\n3,ada,many,2,a Soup again\n1234567890123456789,Cleo,-0.5,1,it's late\n";

    private const string JsonLines =
        """
        {"id":1,"text":"a","tags":["x"],"flag":true,"note":null}
        {"id":2,"text":"b","note":"kept"}
        {"id":3,"text":"c"}
        """;

    [Theory]
    [InlineData("likes > 9", "1")]
    [InlineData("likes >= 9", "1 2")]
    [InlineData("likes < 9.5", "2 1234567890123456789")]
    [InlineData("likes = 10.0", "1")]
    [InlineData("likes = '10'", "1")]
    [InlineData("likes != 10", "2 3 1234567890123456789")]
    [InlineData("likes <> 10", "2 3 1234567890123456789")]
    [InlineData("not likes > 9", "2 1234567890123456789")]
    [InlineData("likes < -.25", "1234567890123456789")]
    [InlineData("id = 1234567890123456788", "")]
    [InlineData("id = 1234567890123456789", "1234567890123456789")]
    [InlineData("author = 'Ada'", "1")]
    [InlineData("AUTHOR = 'Ada'", "1")]
    [InlineData("'Ada' = author", "1")]
    [InlineData("author in ('Bob', 'ada')", "2 3")]
    [InlineData("author not in ('Bob', 'ada')", "1 1234567890123456789")]
    [InlineData("likes in (9, 10)", "1 2")]
    [InlineData("text contains 'SOUP'", "1 3")]
    [InlineData("text not contains 'soup'", "2 1234567890123456789")]
    [InlineData("text starts with 'NICE'", "2")]
    [InlineData("text ends with 'again'", "3")]
    [InlineData("text = 'it''s late'", "1234567890123456789")]
    [InlineData("\"in reply\" = ''", "1")]
    [InlineData("\"in reply\" = 1 or likes = 'many' and author = 'x'", "2 1234567890123456789")]
    [InlineData("(\"in reply\" = 1 or likes = 'many') and author >= 'a'", "3")]
    [InlineData("NOT NOT author = 'Ada' AND likes>9", "1")]
    [InlineData("\"in reply\" is null", "")]
    [InlineData("likes > \"in reply\"", "1 2 3")]
    public void A_table_is_filtered(string filter, string expected) => Assert.Equal(expected, Passed(Csv, filter));

    [Theory]
    [InlineData("note is null", "1 3")]
    [InlineData("note is not null", "2")]
    [InlineData("note = 'kept'", "2")]
    [InlineData("not note = 'kept'", "")]
    [InlineData("note != 'other'", "2")]
    [InlineData("note = 'kept' or id = 3", "2 3")]
    [InlineData("note contains 'k' and id = 3", "")]
    [InlineData("not (note = 'kept' and id = 3)", "1 2")]
    [InlineData("note in ('kept', 'x')", "2")]
    [InlineData("flag = 'true'", "1")]
    [InlineData("tags contains '\"x\"'", "1")]
    public void A_value_that_is_missing_makes_nothing_true(string filter, string expected) => Assert.Equal(expected, Passed(JsonLines, filter));

    [Theory]
    [InlineData("", 1, "it is empty")]
    [InlineData("likes", 6, "the end stands where a comparison")]
    [InlineData("likes >", 8, "the end stands where a column, a number or a text in single quotes should")]
    [InlineData("likes > > 3", 9, "'>' stands where")]
    [InlineData("likes > 3 4", 11, "'4' stands where 'and', 'or' or the end should")]
    [InlineData("likes > 3 and", 14, "the end stands")]
    [InlineData("(likes > 3", 11, "the end stands where 'and', 'or' or ')' should")]
    [InlineData("likes in 3", 10, "'('")]
    [InlineData("likes in (3", 12, "',' or ')'")]
    [InlineData("likes not > 3", 11, "'contains', 'starts with'")]
    [InlineData("likes is 3", 10, "'null'")]
    [InlineData("likes starts 'a'", 14, "'with'")]
    [InlineData("author = 'Ada", 10, "never closed")]
    [InlineData("author = \"Ada\"", 10, "there is no column 'Ada' (a text stands in single quotes)")]
    [InlineData("likes = 3x", 9, "'3x' is no number")]
    [InlineData("likes = 3 ; 4", 11, "';' means nothing")]
    [InlineData("likes == 3", 8, "'=' stands where")]
    [InlineData("nothing = 3", 1, "there is no column 'nothing', but 'id', 'author', 'likes', 'in reply', 'text', 'orientation', 'monetization_probability', 'intent', 'intent_probability'")]
    public void What_cannot_be_understood_is_said_with_its_place(string filter, int character, string problem)
    {
        var exception = Assert.Throws<FilterSyntaxException>(() => Passed(Csv, filter));

        Assert.Equal(character - 1, exception.Position);
        Assert.StartsWith($"--where cannot be understood at character {character}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parentheses_may_be_nested_deep_and_not_without_end()
    {
        Assert.Equal("1", Passed(Csv, $"{new string('(', 64)}id = 1{new string(')', 64)}"));
        Assert.Equal(64, Assert.Throws<FilterSyntaxException>(() => Passed(Csv, $"{new string('(', 100_000)}id = 1")).Position);
        Assert.Equal("1", Passed(Csv, string.Concat(Enumerable.Repeat("not ", 100_000)) + "id = 1"));
        Assert.Equal("1", Passed(Csv, "id = 1" + string.Concat(Enumerable.Repeat(" or id = 1", 10_000))));
    }

    [Fact]
    public void What_the_verdict_tells_is_asked_last_and_the_rest_before()
    {
        var filter = RecordFilter.Parse("likes > 5 and (orientation = 'monetization' or likes = 9)", ["likes"], static () => []);
        var only = RecordFilter.Parse("likes > 5 and likes < 9", ["likes"], static () => []);
        var verdict = RecordFilter.Parse("INTENT = 'question'", ["likes"], static () => []);

        Assert.Equal((true, true), (filter.AsksForRecord, filter.AsksForVerdict));
        Assert.Equal((true, false), (only.AsksForRecord, only.AsksForVerdict));
        Assert.Equal((false, true), (verdict.AsksForRecord, verdict.AsksForVerdict));
    }

    [Fact]
    public void A_column_that_only_later_records_have_is_looked_for()
    {
        Assert.NotNull(RecordFilter.Parse("rare is not null", ["text"], static () => ["text", "rare"]));
        Assert.Throws<FilterSyntaxException>(() => RecordFilter.Parse("rare is not null", ["text"], static () => ["text"]));
    }

    [Property(MaxTest = 2000)]
    public void Any_text_is_a_filter_or_said_to_be_none(string[] pieces)
    {
        string[] words = ["likes", "=", "'a'", "and", "or", "not", "(", ")", "in", ",", "is", "null", "3", "\"x\"", "contains"];
        var filter = string.Join(' ', pieces.Select((piece, i) => i % 3 == 2 || piece is null ? piece : words[piece.Length * 7 % words.Length]));
        try
        {
            FilterParser.Parse(filter);
        }
        catch (FilterSyntaxException exception)
        {
            Assert.InRange(exception.Position, 0, filter.Length);
        }
    }

    private static string Passed(string content, string filter)
    {
        using var reader = RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(content)), "in");
        var parsed = RecordFilter.Parse(filter, reader.Columns, () => reader.Columns);
        var batch = new RecordBatch();
        Assert.True(reader.ReadBatch(batch));
        batch.Parse();
        var kept = new bool[batch.Count];
        parsed.TestRecords(batch, kept);
        return string.Join(' ', Enumerable.Range(0, batch.Count).Where(i => kept[i]).Select(i => batch.GetValue(i, "id")));
    }
}
