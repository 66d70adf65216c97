using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SpamSense.Exports.Lines;

namespace SpamSense.Exports.Tests.Lines;

public class JsonLineTests
{
    private static readonly string[] Pieces =
    [
        "{\"text\":\"good morning\"}", "{\"id\":1,\"body\":\"a fine day to you\"}", "{\"id\":\"\\u00e9\"}", "", " \t", "{\"text\":\"x\"", "[]", "{\"text\":\"" + new string('y', 300) + "\"}", "\u00fc", "{\"text\":7,\"id\":[1, 2]}\r",
    ];

    [Property(MaxTest = 300)]
    public Property Answers_do_not_depend_on_how_lines_arrive() => Prop.ForAll(
        Gen.Elements(Pieces).ArrayOf().ToArbitrary(), Gen.Choose(1, 40).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), static (lines, step, ends) =>
        {
            var input = Encoding.UTF8.GetBytes(string.Join('\n', lines) + (ends && lines.Length > 0 ? "\n" : ""));
            var whole = Answers(new MemoryStream(input), out var count);
            var pieces = Answers(new SlowStream(input, step), out _);
            var expected = Encoding.UTF8.GetString(input) is var text && text.EndsWith('\n') ? text.Count(static c => c == '\n') : text.Length == 0 ? 0 : text.Count(static c => c == '\n') + 1;

            return whole == pieces && count == expected && whole.Count(static c => c == '\n') == expected;
        });

    [Fact]
    public void An_answer_is_what_a_writer_writes()
    {
        const string lines = "{ \"text\" : \"good morning\" }\n{\"text\":\"and to you\",\"orientation\":1,\"a\":\"\\u00e9\"}\n";
        var classification = new Classification(Orientation.Monetization, 0.75f);
        using var written = new MemoryStream();
        using var reader = RecordReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "in");
        using var writer = RecordWriter.Create(written, RecordFormat.JsonLines, []);
        foreach (var record in reader.Read(static _ => { }))
        {
            writer.Write(record, classification);
        }

        writer.Complete();

        Assert.Equal(Encoding.UTF8.GetString(written.ToArray()), Answers(new MemoryStream(Encoding.UTF8.GetBytes(lines)), out _, classification: classification));
    }

    [Theory]
    [InlineData("{\"text\":\"hi you\",\"i d\":1}", "{\"i d\":1,\"orientation\":\"monetization\",\"monetization_probability\":0.7500,\"intent\":\"unknown\",\"intent_probability\":0.0000}\n")]
    [InlineData("{\"text\":\"hi you\",\"i\\u0020d\":{\"a\":[1]},\"i d\":\"\\n\"}", "{\"i d\":\"\\n\",\"orientation\":\"monetization\",\"monetization_probability\":0.7500,\"intent\":\"unknown\",\"intent_probability\":0.0000}\n")]
    [InlineData("{\"text\":[],\"i d\":\"x\"}", "{\"i d\":\"x\",\"error\":\"no text in column 'text'\",\"line\":1}\n")]
    [InlineData("{\"i d\":\"x\",", "{\"i d\":null,\"error\":\"not valid JSON\",\"line\":1}\n")]
    public void A_bare_verdict_repeats_the_id_as_it_stands(string line, string answer) => Assert.Equal(
        answer,
        Answers(new MemoryStream(Encoding.UTF8.GetBytes(line)), out _, "i d", new Classification(Orientation.Monetization, 0.75f)));

    [Theory]
    [InlineData("error")]
    [InlineData("line")]
    [InlineData("intent_probability")]
    public void An_id_is_no_member_of_the_answer(string column)
    {
        Assert.True(JsonLineAnswers.IsReserved(column));
        Assert.Throws<ArgumentException>(() => new JsonLineAnswers(idColumn: column));
    }

    [Fact]
    public void A_batch_waits_for_no_more_than_one_line()
    {
        var reader = new JsonLineReader(new SlowStream("{\"text\":\"one\"}\n{\"text\":\"two\"}\n"u8.ToArray(), 16), "in", "text");
        var batch = new RecordBatch();

        Assert.True(reader.ReadBatch(batch));
        batch.Parse();

        Assert.Equal("one", Encoding.UTF8.GetString(batch.GetText(0)));
        Assert.Equal(1, batch.Count);
    }

    private static string Answers(Stream stream, out long lines, string? idColumn = null, Classification classification = default)
    {
        var reader = new JsonLineReader(stream, "in");
        using var answers = new JsonLineAnswers(idColumn is not null, idColumn);
        var output = new ArrayBufferWriter<byte>();
        var batch = new RecordBatch();
        lines = 0;
        while (reader.ReadBatch(batch))
        {
            batch.Parse();
            lines += answers.Format(batch, Enumerable.Repeat(classification, batch.Count).ToArray(), output).Lines;
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
