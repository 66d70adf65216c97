namespace SpamSense.Exports.Tests.Delimited;

public class DelimiterTests
{
    [Theory]
    [InlineData(',', RecordFormat.Csv)]
    [InlineData(';', RecordFormat.Csv)]
    [InlineData('\t', RecordFormat.Tsv)]
    [InlineData('|', RecordFormat.Csv)]
    public void The_delimiter_is_found_in_the_content(char delimiter, RecordFormat format)
    {
        var content = "id,text,n\n1,\"a, b; c | d\te\",2\n2,\"x\ny\",3\n";
        content = string.Join('"', content.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', delimiter) : part));
        var reading = Reading.Of(content);

        Assert.Equal(format, reading.Format);
        Assert.Equal(["a, b; c | d\te", "x\ny"], reading.Texts);
    }

    [Fact]
    public void A_delimiter_that_only_the_header_has_loses() =>
        Assert.Equal(["a", "b"], Reading.Of("id;text (words, please);n\n1;a;2\n2;b;3\n", new() { TextColumn = "text (words, please)" }).Texts);

    [Fact]
    public void Decimal_commas_do_not_deceive() => Assert.Equal(["a", "b"], Reading.Of("price;text\n1,5;a\n2,5;b\n").Texts);

    [Theory]
    [InlineData("sep=;\nid;text, x\n1;a\n")]
    [InlineData("sep=;\r\nid;text, x\r\n1;a\r\n")]
    [InlineData("\"sep=;\"\nid;text, x\n1;a\n")]
    [InlineData("SEP=;\nid;text, x\n1;a")]
    [InlineData("\uFEFFsep=;\nid;text, x\n1;a")]
    public void A_hint_for_a_spreadsheet_is_obeyed_and_is_no_header(string content)
    {
        var reading = Reading.Of(content, new() { TextColumn = "text, x" });

        Assert.Equal(["id", "text, x"], reading.Columns);
        Assert.Equal(3, Assert.Single(reading.Records).Line);
    }

    [Fact]
    public void What_was_told_wins()
    {
        Assert.Equal(["a;b"], Reading.Of("id,text;x\n1,a;b\n", new() { Delimiter = ',', TextColumn = "text;x" }).Texts);
        Assert.Equal(["a,b"], Reading.Of("id:text\n1:a,b\n", new() { Delimiter = ':' }).Texts);
        Assert.Equal(["a"], Reading.Of("id,x\ttext\n1,2\ta\n", new() { Format = RecordFormat.Tsv }).Texts);
        Assert.Equal(RecordFormat.Csv, Reading.Of("id\ttext\n1\ta\n", new() { Format = RecordFormat.Csv }).Format);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    public void An_impossible_delimiter_is_refused(char delimiter) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Reading.Of("text\n", new() { Delimiter = delimiter }));
}
