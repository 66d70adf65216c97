namespace SpamSense.Exports.Tests.Writers;

public class JsonLinesWritingTests
{
    private const string Intents = "\"intent\":\"self-promotion\",\"intent_probability\":0.6104";
    private const string Scores = "\"orientation\":\"monetization\",\"monetization_probability\":0.9731," + Intents;

    [Theory]
    [InlineData("{\"text\":\"a\"}", "{\"text\":\"a\"," + Scores + "}")]
    [InlineData("  { \"text\" : \"\\u0041\\ud800\" , \"n\": 1.500, \"o\":{\"a\": [1 ,2]} } \r", "{ \"text\" : \"\\u0041\\ud800\" , \"n\": 1.500, \"o\":{\"a\": [1 ,2]} ," + Scores + "}")]
    [InlineData("{\"orientation\":null,\"text\":\"a\"}", "{\"orientation\":\"monetization\",\"text\":\"a\",\"monetization_probability\":0.9731," + Intents + "}")]
    [InlineData("{\"monetization_probability\": {\"x\":1} ,\"text\":\"a\",\"orient\\u0061tion\":\"x\",\"orientation\":2}", "{\"monetization_probability\": 0.9731 ,\"text\":\"a\",\"orient\\u0061tion\":\"monetization\",\"orientation\":\"monetization\"," + Intents + "}")]
    [InlineData("{\"intent\":\"question\",\"text\":\"a\",\"intent_probability\":\"x\"}", "{\"intent\":\"self-promotion\",\"text\":\"a\",\"intent_probability\":0.6104,\"orientation\":\"monetization\",\"monetization_probability\":0.9731}")]
    [InlineData("{\"text\":\"a\",\"inner\":{\"orientation\":1}}", "{\"text\":\"a\",\"inner\":{\"orientation\":1}," + Scores + "}")]
    public void An_object_keeps_its_bytes(string input, string output) =>
        Assert.Equal(output + "\n", Writing.Convert(input + "\n", RecordFormat.JsonLines));

    [Fact]
    public void Malformed_bytes_are_kept_too()
    {
        byte[] line = [.. "{\"text\":\"a"u8, 0xFF, .. "\"}"u8];
        using var reader = RecordReader.Open(new MemoryStream(line), "in");
        using var output = new MemoryStream();
        using var writer = RecordWriter.Create(output, RecordFormat.JsonLines, []);
        writer.Write(reader.Read(_ => { }).Single(), Writing.Verdict);
        writer.Complete();

        Assert.Equal(line[..^1], output.ToArray()[..(line.Length - 1)]);
    }

    [Fact]
    public void Cells_become_strings() =>
        Assert.Equal(
            "{\"id\":\"1\",\"text\":\"say \\\"hi\\\"\\nдобрый день <b>\",\"empty\":\"\"," + Scores + "}\n",
            Writing.Convert("id,text,empty\n1,\"say \"\"hi\"\"\nдобрый день <b>\",\n", RecordFormat.JsonLines));

    [Fact]
    public void Scores_of_a_table_are_replaced_where_they_stand() =>
        Assert.Equal(
            "{\"monetization_probability\":0.9731,\"text\":\"a\",\"intent\":\"self-promotion\",\"orientation\":\"monetization\",\"intent_probability\":0.6104}\n",
            Writing.Convert("monetization_probability,text,intent\n0.1,a,b\n", RecordFormat.JsonLines));

    [Fact]
    public void Objects_become_a_table_of_all_their_keys() =>
        Assert.Equal(
            "text\tn\to\torientation\tmonetization_probability\tintent\tintent_probability\na\tb\t1.50\t\tmonetization\t0.9731\tself-promotion\t0.6104\n".Replace("a\tb", "\"a\tb\"", StringComparison.Ordinal)
                + "c\t\t\"{\"\"x\"\": [1, null]}\"\tmonetization\t0.9731\tself-promotion\t0.6104\n",
            Writing.Convert("{\"text\":\"a\\tb\",\"n\":0,\"n\":1.50}\n{\"o\":{\"x\": [1, null]},\"text\":\"c\",\"n\":null}\n", RecordFormat.Tsv));
}
