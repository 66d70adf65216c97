using System.Globalization;

namespace SpamSense.Exports.Tests.Delimited;

public class DelimitedRecoveryTests
{
    private const string TextAfterQuote = "text after a closing quote";
    private const string Unclosed = "a quote is never closed";

    [Fact]
    public void A_wrong_number_of_fields_costs_one_record()
    {
        var reading = Reading.Of("id,text\n1,a\n2\n3,b\n4,c,d\n5,e\n");

        Assert.Equal(["a", "b", "e"], reading.Texts);
        Assert.Equal([(3L, "has 1 field where the header has 2"), (5L, "has 3 fields where the header has 2")], reading.Reasons);
    }

    [Fact]
    public void A_wrong_number_of_fields_costs_a_record_of_many_lines_as_a_whole()
    {
        var reading = Reading.Of("id,text\n1,\"a\nb\nc\",x\n2,d\n");

        Assert.Equal([(2L, "has 3 fields where the header has 2")], reading.Reasons);
        Assert.Equal((5L, "d"), Assert.Single(reading.Records.Select(record => (record.Line, record.Text))));
    }

    [Fact]
    public void Text_after_a_closing_quote_costs_one_record()
    {
        var reading = Reading.Of("id,text\n1,a\n2,\"b\" c\n3,d\n4,\"\"e\"\"\n5,f\n");

        Assert.Equal(["a", "d", "f"], reading.Texts);
        Assert.Equal([(3L, TextAfterQuote), (5L, TextAfterQuote)], reading.Reasons);
    }

    [Fact]
    public void An_unclosed_quote_does_not_swallow_what_follows()
    {
        var reading = Reading.Of("id,text\n1,a\n2,\"never closed\n3,c\n4,\"d, e\"\n5,\"f\ng\"\n6,h\n");

        Assert.Equal(["a", "c", "d, e", "f\ng", "h"], reading.Texts);
        Assert.Equal([(3L, TextAfterQuote)], reading.Reasons);
        Assert.Equal([2L, 4L, 5L, 6L, 8L], reading.Records.Select(record => record.Line));
    }

    [Fact]
    public void An_unclosed_quote_before_plain_lines_costs_one_record()
    {
        var rows = Enumerable.Range(0, 10_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i},plain {i}"));
        var reading = Reading.Of("id,text\n1,\"never closed\n" + string.Join('\n', rows));

        Assert.Equal(10_000, reading.Records.Count);
        Assert.Equal([(2L, Unclosed)], reading.Reasons);
    }

    [Fact]
    public void An_unclosed_quote_in_the_last_line_costs_that_line()
    {
        var reading = Reading.Of("id,text\n1,a\n2,\"b");

        Assert.Equal(["a"], reading.Texts);
        Assert.Equal([(3L, Unclosed)], reading.Reasons);
    }

    [Theory]
    [InlineData("2,12345678901")]
    [InlineData("2,\"1234567890\"")]
    [InlineData("2,\"12345\n7890\"")]
    [InlineData("2,\"123456789\",")]
    [InlineData("2,12345678,,,")]
    public void A_record_longer_than_the_limit_is_skipped(string record)
    {
        var reading = Reading.Of($"id,text\n1,a\n{record}\n3,b\n", new() { MaxRecordLength = 12 });

        Assert.Equal(["a", "b"], reading.Texts.Where(text => text.Length == 1));
        Assert.Equal(3, reading.Unreadable[0].Line);
        Assert.StartsWith("longer than 12 characters", reading.Unreadable[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2,1234567890")]
    [InlineData("2,\"12345678\"")]
    [InlineData("2,\"12\"\"5678\"")]
    [InlineData("2,\"12345\n78\"")]
    public void A_record_as_long_as_the_limit_is_read(string record)
    {
        foreach (var end in new[] { "", "\n", "\r\n", "\n3,b" })
        {
            Assert.Empty(Reading.Of($"id,text\n1,a\n{record}{end}", new() { MaxRecordLength = 12 }).Unreadable);
        }
    }

    [Fact]
    public void A_long_line_is_passed_over_in_little_memory()
    {
        var content = "id,text\n1," + new string('x', 3_000_000) + "\n2,\"" + new string('y', 3_000_000) + "\n3,good\n";
        var reading = Reading.Of(content, new() { MaxRecordLength = 1000 });

        Assert.Equal(["good"], reading.Texts);
        Assert.Equal([2L, 3L], reading.Unreadable.Select(record => record.Line));
    }

    [Fact]
    public void An_unreadable_header_says_where()
    {
        var exception = Assert.Throws<ExportFormatException>(() => Reading.Of("id,\"text\n1,a\n"));

        Assert.Contains("line 1", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Each line runs into the failure of the one before; going back to each would read a hundred billion characters.</summary>
    [Theory]
    [InlineData("id,text", "\"never closed", 1_000_000, "")]
    [InlineData("id,text", "1,\"never closed", 1_000_000, "")]
    [InlineData("id,text", "x\",\"", 1_000_000, "")]
    [InlineData("id,text", "x\",\"", 300_000, "\" x")]
    [InlineData("id,text", "x\",\"", 200_000, "\",z,zz,z,zzzzzzzzzzzzz,z,z,zzzzzzz,z,z,")]
    [InlineData("id,text", "\",\"\"", 500_000, "")]
    [InlineData("id,text", "\"", 1_000_001, "")]
    [InlineData("id,text", "\"a\"b,\"", 500_000, "")]
    [InlineData("id,text", "x\",\"\n\"a\"b", 500_000, "")]
    public void A_file_made_to_be_slow_is_read_in_linear_time(string header, string line, int count, string last)
    {
        var content = string.Concat(header, "\n", string.Concat(Enumerable.Repeat(line + "\n", count)), string.Concat(Enumerable.Repeat(last, 20_000)));
        var (records, unreadable) = (0L, 0L);
        using var reader = RecordReader.Open(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), "in");
        records = reader.Read(_ => unreadable++).LongCount();

        Assert.True(records + unreadable > 0);
    }
}
