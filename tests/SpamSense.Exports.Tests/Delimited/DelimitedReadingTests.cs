namespace SpamSense.Exports.Tests.Delimited;

public class DelimitedReadingTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_ends_a_record(string end)
    {
        var reading = Reading.Of($"id,text{end}1,one{end}2,two{end}");

        Assert.Equal(["one", "two"], reading.Texts);
        Assert.Equal([2L, 3L], reading.Records.Select(record => record.Line));
        Assert.Empty(reading.Unreadable);
    }

    [Fact]
    public void The_last_line_needs_no_end() => Assert.Equal(["one"], Reading.Of("id,text\n1,one").Texts);

    [Fact]
    public void The_last_field_may_be_empty_without_a_line_end() => Assert.Equal([""], Reading.Of("id,text\n1,").Texts);

    [Theory]
    [InlineData("\"a, b\"", "a, b")]
    [InlineData("\"say \"\"hi\"\"\"", "say \"hi\"")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\"\"", "")]
    [InlineData("\"two\nlines\"", "two\nlines")]
    [InlineData("\"two\r\nlines\"", "two\r\nlines")]
    [InlineData("5\" disk", "5\" disk")]
    [InlineData(" \"spaced\" ", " \"spaced\" ")]
    [InlineData("a\0b", "a\0b")]
    public void A_cell_is_read_as_it_was_meant(string cell, string text) =>
        Assert.Equal([text, "next"], Reading.Of($"id,text,x\n1,{cell},y\n2,next,z\n").Texts);

    [Fact]
    public void Lines_inside_quotes_count()
    {
        var reading = Reading.Of("id,text\n1,\"a\r\nb\nc\rd\"\n2,x\n\n\n3,y,z\n4,w");

        Assert.Equal([2L, 6L, 10L], reading.Records.Select(record => record.Line));
        Assert.Equal([(9L, "has 3 fields where the header has 2")], reading.Reasons);
    }

    [Fact]
    public void Empty_lines_are_no_records() => Assert.Equal(["a", "b"], Reading.Of("\n\nid,text\n\n1,a\r\n\r\n2,b\n\n").Texts);

    [Fact]
    public void An_empty_text_is_a_text() => Assert.Equal(["", ""], Reading.Of("id,text\n1,\n2,\"\"\n").Texts);

    [Fact]
    public void A_header_alone_has_no_records()
    {
        var reading = Reading.Of("id,text\n");

        Assert.Empty(reading.Records);
        Assert.Empty(reading.Unreadable);
        Assert.Equal(["id", "text"], reading.Columns);
    }

    [Fact]
    public void A_file_of_one_column_needs_no_delimiter()
    {
        var reading = Reading.Of("thoughts\nHello, world; a\tb | c\n\"quoted, too\"\n");

        Assert.Equal("thoughts", reading.TextColumn);
        Assert.Equal(["Hello, world; a\tb | c", "quoted, too"], reading.Texts);
    }

    [Fact]
    public void Repeated_and_empty_names_become_unique() =>
        Assert.Equal(
            ["text", "text_3", "column_3", "text_2", "text_4", "column_6", "column_6_2"],
            Reading.Of("text,text,,text_2,text,column_6,column_6\n").Columns.Take(7));

    [Fact]
    public void An_empty_name_never_takes_one_that_stands_in_the_header() =>
        Assert.Equal(["column_2", "column_2_2", "text"], Reading.Of("column_2,,text\n").Columns);

    [Fact]
    public void A_value_is_found_by_the_exact_name_of_its_column()
    {
        var record = Assert.Single(Reading.Of("Id,text\n7,x\n").Records);

        Assert.Equal("7", record.GetValue("Id"));
        Assert.Null(record.GetValue("id"));
        Assert.Equal("in", record.Source);
    }

    [Fact]
    public void A_reader_is_read_once()
    {
        using var reader = RecordReader.Open(new MemoryStream("text\na\n"u8.ToArray()), "in");
        reader.Read(_ => { });

        Assert.Throws<InvalidOperationException>(() => reader.Read(_ => { }));
        Assert.Throws<InvalidOperationException>(() => reader.CollectColumns());
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var cancellation = new CancellationTokenSource();
        using var reader = RecordReader.Open(new MemoryStream("text\na\nb\n"u8.ToArray()), "in");
        using var records = reader.Read(_ => { }, cancellation.Token).GetEnumerator();

        Assert.True(records.MoveNext());
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => records.MoveNext());
    }
}
