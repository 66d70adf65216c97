using System.Text;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace SpamSense.Exports.Tests.Content;

public class ZstdTests
{
    private const int LongWindowLog = 30;

    private static readonly string[] Texts = [.. Enumerable.Range(0, 400).Select(i => $"comment {i * 7919 % 1000} of many, number {i}")];
    private static readonly string Lines = string.Concat(Texts.Select((text, i) => $"{{\"id\":{i},\"text\":\"{text}\"}}\n"));

    [Fact]
    public void Zstd_is_recognized_by_content() => Assert.Equal(Texts, Reading.Of(Pack(Lines)).Texts);

    [Fact]
    public void Frames_behind_each_other_are_one_file() =>
        Assert.Equal(Texts, Reading.Of([.. Pack(Lines[..(Lines.Length / 2)]), .. Pack(Lines[(Lines.Length / 2)..])]).Texts);

    [Fact]
    public void A_file_cut_anywhere_gives_only_records_before_the_cut_and_says_so()
    {
        var packed = Pack(Lines, frames: 8);
        for (var length = packed.Length - 1; length > packed.Length / 4; length -= 23)
        {
            var cut = Reading.Of(packed[..length]);

            Assert.Equal(Texts.Take(cut.Records.Count), cut.Texts);
            Assert.True(cut.Unreadable is [{ Reason: "the file is cut or damaged from here on" }] || IsFrameEnd(packed, length), $"{length}");
        }
    }

    [Fact]
    public void A_long_window_is_read_where_the_file_is_large_enough_to_need_it()
    {
        // From a stream that does not tell its length nobody knows that it is not.
        var packed = Pack(Lines, windowLog: LongWindowLog);

        Assert.Equal(Texts, Reading.Of(new SlowStream(packed, 1000)).Texts);
    }

    [Fact]
    public void A_small_file_that_demands_a_gigabyte_is_refused()
    {
        var exception = Assert.Throws<ExportFormatException>(() => Reading.Of(Pack(Lines, windowLog: LongWindowLog)));

        Assert.Contains("zstd", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demand_for_a_gigabyte_is_refused_in_a_later_frame_too()
    {
        var reading = Reading.Of([.. Pack(Lines), .. Pack(Lines, windowLog: LongWindowLog)]);

        Assert.Equal(Texts, reading.Texts);
        Assert.Equal("the file is cut or damaged from here on", Assert.Single(reading.Unreadable).Reason);
    }

    [Fact]
    public void A_frame_whose_window_is_its_whole_content_may_not_pretend_to_be_large()
    {
        // One segment with eight bytes of length: it says 1 GiB, and holds one short block.
        byte[] frame = [0x28, 0xB5, 0x2F, 0xFD, 0xE0, 0, 0, 0, 0x40, 0, 0, 0, 0, (19 << 3) | 1, 0, 0, .. "{\"text\":\"one two\"}\n"u8];

        var exception = Assert.Throws<ExportFormatException>(() => Reading.Of(frame));

        Assert.Contains("zstd", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_ended_and_what_came_before_is_kept()
    {
        var line = Encoding.UTF8.GetBytes("{\"text\":\"the same again and again and again\"}\n");
        using var packed = new MemoryStream();
        using (var zstd = new CompressionStream(packed, leaveOpen: true))
        {
            for (var i = 0; i < 5_000_000; i++)
            {
                zstd.Write(line);
            }
        }

        packed.Position = 0;
        using var reader = RecordReader.Open(packed, "in");
        var unreadable = new List<UnreadableRecord>();
        var batch = new RecordBatch();
        var count = 0L;
        while (reader.ReadBatch(batch))
        {
            batch.Parse();
            count += batch.Count;
            unreadable.AddRange(batch.Unreadable);
        }

        Assert.InRange(count, 1_000_000, 4_999_999);
        Assert.Equal("the file unpacks to more than 400 times its size: what is read up to here is kept", Assert.Single(unreadable).Reason);
    }

    private static bool IsFrameEnd(byte[] packed, int length) => packed.AsSpan(length).StartsWith((byte[])[0x28, 0xB5, 0x2F, 0xFD]);

    private static byte[] Pack(string content, int frames)
    {
        var lines = content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Chunk(lines.Length / frames).SelectMany(chunk => Pack(string.Concat(chunk.Select(line => line + "\n"))))];
    }

    private static byte[] Pack(string content, int? windowLog = null)
    {
        using var packed = new MemoryStream();
        using (var zstd = new CompressionStream(packed, leaveOpen: true))
        {
            if (windowLog is { } log)
            {
                zstd.SetParameter(ZSTD_cParameter.ZSTD_c_windowLog, log);
            }

            zstd.Write(Encoding.UTF8.GetBytes(content));
        }

        return packed.ToArray();
    }
}
