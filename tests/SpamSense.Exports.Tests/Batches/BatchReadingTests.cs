using System.Text;

namespace SpamSense.Exports.Tests.Batches;

public class BatchReadingTests
{
    [Fact]
    public void A_batch_lays_its_texts_out_for_the_classifier()
    {
        using var reader = RecordReader.Open(new MemoryStream("id,text\n1,\"say \"\"hi\"\"\"\n2,\n3,\u00e9\n"u8.ToArray()), "in");
        var batch = new RecordBatch();

        Assert.True(reader.ReadBatch(batch));
        batch.Parse();
        Assert.Equal("say \"hi\"\u00e9", Encoding.UTF8.GetString(batch.Texts));
        Assert.Equal([0, 8, 8, 10], batch.TextOffsets.ToArray());
        Assert.Equal(("in", 3, 4L), (batch.Source, batch.Count, batch.GetLine(2)));
        Assert.False(reader.ReadBatch(batch));
    }

    [Fact]
    public void A_batch_of_one_input_can_be_used_for_another()
    {
        using var first = RecordReader.Open(new MemoryStream("text\na\nbb\nccc\n"u8.ToArray()), "first");
        using var second = RecordReader.Open(new MemoryStream("{\"text\":\"d\"}\n{\"text\":\"e\"}\n"u8.ToArray()), "second");
        var batch = new RecordBatch();
        var texts = new List<string>();
        foreach (var reader in new[] { first, second, first, second, first, second })
        {
            if (reader.ReadBatch(batch, length: 1))
            {
                batch.Parse();
                texts.AddRange(Enumerable.Range(0, batch.Count).Select(i => Encoding.UTF8.GetString(batch.GetText(i))));
            }
        }

        Assert.Equal(["a", "bb", "ccc", "d", "e"], texts.Order());
    }

    [Fact]
    public void Batches_and_records_are_not_mixed()
    {
        using var reader = RecordReader.Open(new MemoryStream("text\na\nb\n"u8.ToArray()), "in");
        reader.ReadBatch(new RecordBatch());
        Assert.Throws<InvalidOperationException>(() => reader.Read(static _ => { }));

        using var other = RecordReader.Open(new MemoryStream("text\na\nb\n"u8.ToArray()), "in");
        other.Read(static _ => { });
        Assert.Throws<InvalidOperationException>(() => other.ReadBatch(new RecordBatch()));
        Assert.Throws<InvalidOperationException>(new RecordBatch().Parse);
    }

    [Theory]
    [InlineData('\u00A6')]
    [InlineData('\u2551')]
    public void A_delimiter_of_several_bytes_is_found_wherever_the_pieces_end(char delimiter)
    {
        // The other characters begin with the bytes that the delimiters begin with.
        var content = Encoding.UTF8.GetBytes("id|text\n1|\u00A7\u2550 a\n2|\"b|\"\"c\"\"\"\n3|\"d\" e\n4|f".Replace('|', delimiter));
        var options = new RecordReaderOptions { Delimiter = delimiter, TextColumn = "text" };

        Assert.All(Enumerable.Range(1, 9), step =>
        {
            var reading = Reading.Of(new SlowStream(content, step), options);
            Assert.Equal(["\u00A7\u2550 a", $"b{delimiter}\"c\"", "f"], reading.Texts);
            Assert.Equal([(4L, "text after a closing quote")], reading.Reasons);
        });
    }

    [Theory]
    [InlineData('a')]
    [InlineData('\u044F')]
    [InlineData('\u4E2D')]
    public void The_limit_counts_characters_and_not_bytes(char letter)
    {
        string Record(int length) => $"1,{new string(letter, length - 2)}\n";
        var reading = Reading.Of($"id,text\n{Record(50)}{Record(51)}1,\"{new string(letter, 46)}\"\n1,\"{new string(letter, 47)}\"\n1,x\n", new() { MaxRecordLength = 50, TextColumn = "text" });

        Assert.Equal([48, 46, 1], reading.Texts.Select(text => text.Length));
        Assert.Equal([3L, 5L], reading.Unreadable.Select(record => record.Line));
    }

    [Theory]
    [InlineData(0.15625f, "0.1562")]
    [InlineData(0.46875f, "0.4688")]
    [InlineData(0.96875f, "0.9688")]
    public void Halves_are_rounded_as_all_other_numbers_of_the_tool_are(float probability, string expected)
    {
        Assert.Equal(expected, probability.ToString("F4", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains($",{expected},", Writing.Convert("text\na\n", RecordFormat.Csv, new Classification(Orientation.Monetization, probability)), StringComparison.Ordinal);
    }
}
