using System.Buffers.Binary;
using Apache.Arrow;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Cli.Working;
using SpamSense.Exports;
using static SpamSense.Cli.Tests.Working.ArrowStreams;

namespace SpamSense.Cli.Tests.Working;

/// <summary>Streams that are none, or not to their end: one sentence, and never more memory than was sent.</summary>
public sealed class WorkerArrowFailureTests
{
    private static readonly byte[] Good = Write(("id", new Int32Array.Builder().AppendRange([1, 2, 3, 4, 5]).Build()), ("text", Strings(Texts)), ("tag", Encoded(Strings("a", "b"), 0, 1, 0, 1, -1)));

    [Theory]
    [InlineData("{\"text\":\"hello\"}\n", "Standard input is no Arrow IPC stream")]
    [InlineData("ARROW1\0\0 and so on", "Standard input is no Arrow IPC stream")]
    [InlineData("abc", "Message 1 of the Arrow stream on standard input is cut off")]
    public async Task What_is_no_stream_is_told_in_one_sentence(string input, string sentence)
    {
        var result = await ToolProcess.RunWithInputAsync(Path.GetTempPath(), input, "worker", "--format", "arrow");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"spamsense: {sentence}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_may_be_cut_anywhere()
    {
        for (var length = 0; length < Good.Length; length += 3)
        {
            try
            {
                Answer(Good[..length]);
            }
            catch (CommandFailureException failure)
            {
                Assert.StartsWith("Message ", failure.Message, StringComparison.Ordinal);
                Assert.EndsWith(" of the Arrow stream on standard input is cut off: whoever sends it has stopped too early.", failure.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_stream_may_be_damaged_anywhere()
    {
        var random = new Random(20260101);
        for (var turn = 0; turn < 3_000; turn++)
        {
            var damaged = Good.ToArray();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                damaged[random.Next(damaged.Length)] = random.Next(3) switch { 0 => 0, 1 => 0xFF, _ => (byte)random.Next(256) };
            }

            // An answer, or a sentence. Anything else fails the test.
            try
            {
                Answer(damaged);
            }
            catch (Exception failure) when (failure is CommandFailureException or ExportFormatException)
            {
                Assert.EndsWith(".", failure.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(ArrowMessageStream.MaxMetadataLength + 1)]
    [InlineData(-2)]
    public void An_absurd_length_takes_no_memory(int length)
    {
        var absurd = new byte[64];
        BinaryPrimitives.WriteInt32LittleEndian(absurd, -1);
        BinaryPrimitives.WriteInt32LittleEndian(absurd.AsSpan(4), length);
        var second = Good.ToArray();
        var schema = Write(Schema(("id", new Int32Array.Builder().Build()), ("text", Strings()), ("tag", Encoded(Strings("a"))))).Length - 8;
        BinaryPrimitives.WriteInt32LittleEndian(second.AsSpan(schema + 4), length);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.StartsWith("Standard input is no Arrow IPC stream", Assert.Throws<CommandFailureException>(() => Answer(absurd)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Message 2 of the Arrow stream", Assert.Throws<CommandFailureException>(() => Answer(second)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    [Fact]
    public void A_content_that_is_too_long_is_refused_before_it_is_read()
    {
        var long5 = Good.ToArray();
        var place = long5.AsSpan().IndexOf(BitConverter.GetBytes(BodyLength(long5)));
        Assert.True(place > 0);
        BinaryPrimitives.WriteInt64LittleEndian(long5.AsSpan(place), 1L << 40);

        var failure = Assert.Throws<CommandFailureException>(() => Answer(long5));

        Assert.Equal("Message 2 of the Arrow stream on standard input is longer than 1024 MiB; send fewer rows at a time.", failure.Message);
    }

    [Theory]
    [InlineData("no column of texts")]
    [InlineData("has no column 'other': it has 'a1', 'b1'", "other")]
    [InlineData("No column of 'standard input' looks like texts: name one with --text-column")]
    public void A_stream_needs_a_column_of_texts(string sentence, string? column = null)
    {
        var input = sentence.StartsWith("no column", StringComparison.Ordinal)
            ? Write(("text", new Int32Array.Builder().Append(1).Build()))
            : Write(("a1", Strings("x")), ("b1", Strings("y")));

        var failure = Assert.ThrowsAny<Exception>(() => Answer(input, new WorkerRequest { TextColumn = column }));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.True(failure is CommandFailureException or ExportFormatException);
    }

    [Fact]
    public void An_id_that_is_not_there_is_told_before_anything_is_written()
    {
        var failure = Assert.Throws<CommandFailureException>(() => Answer(Good, new WorkerRequest { VerdictOnly = true, IdColumn = "nobody" }));

        Assert.Equal("The Arrow stream on standard input has no column 'nobody'; name another one with --id-column.", failure.Message);
    }

    /// <summary>How long the content of the second message is: the end of the first dictionary is where the next mark stands.</summary>
    private static long BodyLength(byte[] stream)
    {
        var second = 8 + BinaryPrimitives.ReadInt32LittleEndian(stream.AsSpan(4));
        var metadata = BinaryPrimitives.ReadInt32LittleEndian(stream.AsSpan(second + 4));
        var body = second + 8 + metadata;
        return stream.AsSpan(body).IndexOf((ReadOnlySpan<byte>)[0xFF, 0xFF, 0xFF, 0xFF]);
    }
}
