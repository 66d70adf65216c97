namespace SpamSense.Exports.Tests.Writers;

public class DelimitedWritingTests
{
    [Fact]
    public void All_columns_are_kept_and_four_are_added() =>
        Assert.Equal(
            "id,text,n,orientation,monetization_probability,intent,intent_probability\n1,hello,x,monetization,0.9731,self-promotion,0.6104\n",
            Writing.Convert("id;text;n\r\n1;hello;x\r\n", RecordFormat.Csv));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a;b|c 'd'", "a;b|c 'd'")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("two\rlines", "\"two\rlines\"")]
    [InlineData(" spaces ", " spaces ")]
    [InlineData("", "")]
    public void A_csv_cell_is_quoted_only_when_it_must_be(string value, string cell) =>
        Assert.Equal($"{cell},relationship,0.0000,unknown,0.0000\n", Body(value, RecordFormat.Csv));

    [Theory]
    [InlineData("a,b", "a,b")]
    [InlineData("a\tb", "\"a\tb\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void A_tsv_cell_is_quoted_only_when_it_must_be(string value, string cell) =>
        Assert.Equal($"{cell}\trelationship\t0.0000\tunknown\t0.0000\n", Body(value, RecordFormat.Tsv));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30 1", "'+49 30 1")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=\"a\",1", "\"'=\"\"a\"\",1\"")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("+3e4", "+3e4")]
    [InlineData("a=1", "a=1")]
    public void A_formula_is_disarmed_on_request(string value, string cell)
    {
        Assert.Equal($"{cell},relationship,0.0000,unknown,0.0000\n", Body(value, RecordFormat.Csv, spreadsheetSafe: true));
        Assert.DoesNotContain("'", Body(value, RecordFormat.Csv), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0f, "0.0000")]
    [InlineData(1f, "1.0000")]
    [InlineData(0.5f, "0.5000")]
    [InlineData(0.12345f, "0.1235")]
    [InlineData(0.00004f, "0.0000")]
    [InlineData(0.99999f, "1.0000")]
    public void A_probability_has_four_decimals(float probability, string expected) =>
        Assert.EndsWith(
            $",{expected},scam,{expected}\n",
            Writing.Convert("text\na\n", RecordFormat.Csv, new Classification(Orientation.Monetization, probability) { Intent = Intent.Scam, IntentProbability = probability }),
            StringComparison.Ordinal);

    [Fact]
    public void There_is_no_negative_zero() =>
        Assert.DoesNotContain("-", Writing.Convert("text\na\n", RecordFormat.Csv, new(Orientation.Relationship, -0f)), StringComparison.Ordinal);

    [Theory]
    [InlineData(-0.1f)]
    [InlineData(1.1f)]
    [InlineData(float.NaN)]
    public void What_is_no_probability_is_refused(float probability)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Writing.Convert("text\na\n", RecordFormat.Csv, new Classification(Orientation.Monetization, probability)));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Writing.Convert("text\na\n", RecordFormat.Csv, Writing.Verdict with { IntentProbability = probability }));
    }

    [Theory]
    [InlineData(RecordFormat.Csv)]
    [InlineData(RecordFormat.Tsv)]
    [InlineData(RecordFormat.JsonLines)]
    public void Scoring_twice_changes_nothing(RecordFormat format)
    {
        const string input = "orientation,text,monetization_probability,id\nold,\"a, b\",0.1,7\n";
        var once = Writing.Convert(input, format);

        Assert.Equal(once, Writing.Convert(once, format));
        Assert.DoesNotContain("old", once, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_the_input_are_replaced_where_they_stand() =>
        Assert.Equal(
            "orientation,text,intent,id,monetization_probability,intent_probability\nmonetization,a,self-promotion,7,0.9731,0.6104\n",
            Writing.Convert("orientation,text,intent,id\nrelationship,a,story,7\n", RecordFormat.Csv));

    [Fact]
    public void Several_inputs_are_written_to_the_union_of_their_columns()
    {
        using var first = RecordReader.Open(new MemoryStream("id,text\n1,a\n"u8.ToArray()), "first");
        using var second = RecordReader.Open(new MemoryStream("{\"body\":\"b\",\"id\":2,\"tags\":[\"x\"],\"none\":null}\n"u8.ToArray()), "second");
        var columns = new ColumnSet();
        columns.UnionWith(first.CollectColumns());
        columns.UnionWith(second.CollectColumns());
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, RecordFormat.Csv, columns);
        foreach (var record in first.Read(_ => { }).Concat(second.Read(_ => { })))
        {
            writer.Write(record, Writing.Verdict);
        }

        writer.Complete();

        Assert.Equal(2, writer.Count);
        Assert.Equal(
            "id,text,body,tags,none,orientation,monetization_probability,intent,intent_probability\n1,a,,,,monetization,0.9731,self-promotion,0.6104\n2,,b,\"[\"\"x\"\"]\",,monetization,0.9731,self-promotion,0.6104\n",
            System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void A_column_that_would_be_lost_is_refused()
    {
        using var reader = RecordReader.Open(new MemoryStream("id,text\n1,a\n"u8.ToArray()), "in");
        using var writer = RecordWriter.Create(new MemoryStream(), RecordFormat.Csv, ["id"]);
        var record = reader.Read(_ => { }).Single();

        Assert.Throws<ExportFormatException>(() => writer.Write(record, Writing.Verdict));
        Assert.Throws<InvalidOperationException>(writer.Complete);
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_a_replacement_character()
    {
        foreach (var format in Enum.GetValues<RecordFormat>())
        {
            using var output = new MemoryStream();
            using var writer = RecordWriter.Create(output, format, ["text"]);
            writer.Write(Records.Of("a\uD800b"), Writing.Verdict);
            writer.Complete();

            Assert.Equal("a\uFFFDb", Assert.Single(Reading.Of(output.ToArray()).Texts));
        }
    }

    private static string Body(string value, RecordFormat format, bool spreadsheetSafe = false)
    {
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, format, ["text"], new() { SpreadsheetSafe = spreadsheetSafe });
        writer.Write(Records.Of(value), new Classification(Orientation.Relationship, 0));
        writer.Complete();
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
