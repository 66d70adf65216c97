using FsCheck.Xunit;

namespace SpamSense.AspNetCore.Tests;

public sealed class CorrectionJournalFaultTests : IDisposable
{
    private static readonly Correction One = Of("one"), Two = Of("two"), Three = Of("three");

    private readonly TemporaryJournal _file = new();
    private readonly FailingDisk _disk = new();

    [Fact]
    public async Task A_journal_that_ends_anywhere_keeps_all_whole_records_and_takes_more()
    {
        var bytes = await WriteAsync(One, Two, Three);
        var ends = Enumerable.Range(0, bytes.Length).Where(at => bytes[at] == '\n').Select(at => at + 1).ToArray();
        for (var length = 0; length <= bytes.Length; length++)
        {
            await File.WriteAllBytesAsync(_file.Path, bytes[..length]);
            _file.Told.Clear();
            var whole = Math.Max(0, ends.Count(end => end <= length) - 1);
            using (var journal = _file.Open())
            {
                Assert.Equal(new[] { One, Two, Three }.Take(whole).Select(correction => correction.Id), await IdsOfAsync(journal));
                await journal.AppendAsync(Of("more"));
            }

            var isTorn = length > ends[0] && !ends.Contains(length);
            Assert.Equal(isTorn, _file.Told.Exists(told => told.Contains("were cut off", StringComparison.Ordinal)));
            _file.Told.Clear();
            using var again = _file.Open();
            Assert.Equal(whole + 1, (await IdsOfAsync(again)).Count);
            Assert.Empty(_file.Told);
        }
    }

    [Fact]
    public async Task A_bit_that_flips_costs_no_more_than_the_lines_it_touches_and_is_told()
    {
        var bytes = await WriteAsync(One, Two, Three);
        var header = Array.IndexOf(bytes, (byte)'\n') + 1;
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var flipped = (byte[])bytes.Clone();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));
            await File.WriteAllBytesAsync(_file.Path, flipped);
            _file.Told.Clear();
            if (bit / 8 < header)
            {
                Assert.Throws<InvalidDataException>(_file.Open);
                Assert.Equal(flipped, await File.ReadAllBytesAsync(_file.Path));
                continue;
            }

            using var journal = _file.Open();
            var read = await IdsOfAsync(journal);
            Assert.InRange(read.Count, 1, 2);
            Assert.Empty(read.Except([One.Id, Two.Id, Three.Id]));
            Assert.Single(_file.Told);
        }
    }

    [Fact]
    public async Task A_damaged_journal_is_never_written_anew_so_that_somebody_can_look()
    {
        await WriteAsync(One, Two, Of("one", Orientation.Monetization), Of("one"), Of("two", Orientation.Monetization), Of("two"), Three);
        var bytes = await File.ReadAllBytesAsync(_file.Path);
        bytes[^5] ^= 1;
        await File.WriteAllBytesAsync(_file.Path, bytes);

        using (var journal = _file.Open())
        {
            Assert.Equal([One.Id, Two.Id], await IdsOfAsync(journal));
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_file.Path));
        Assert.Contains("1 lines", Assert.Single(_file.Told), StringComparison.Ordinal);
    }

    [Property(MaxTest = 100)]
    public async Task Any_bytes_after_the_first_line_are_opened_and_more_is_taken(byte[] bytes)
    {
        await File.WriteAllBytesAsync(_file.Path, [.. "spamsense corrections 1\n"u8, .. bytes]);
        using (var journal = _file.Open())
        {
            await journal.AppendAsync(One);
        }

        using var again = _file.Open();
        Assert.Equal([One.Id], await IdsOfAsync(again));
    }

    [Fact]
    public async Task A_tail_longer_than_any_line_is_cut_off_without_being_held_in_memory()
    {
        var bytes = await WriteAsync(One);
        await using (var stream = new FileStream(_file.Path, FileMode.Append))
        {
            stream.Write(new byte[(2 * CorrectionJournalLine.MostBytes) + 12345]);
        }

        using (var journal = _file.Open())
        {
            Assert.Equal([One.Id], await IdsOfAsync(journal));
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_file.Path));
    }

    [Fact]
    public async Task What_is_longer_than_a_line_may_be_is_refused_and_shorter_ones_are_taken()
    {
        using var journal = _file.Open();
        await Assert.ThrowsAsync<CorrectionNotStoredException>(async () => await journal.AppendAsync(Of(new string('a', CorrectionJournalLine.MostBytes))));
        await journal.AppendAsync(Of(new string('a', CorrectionJournalLine.MostBytes - 1000)));
        await journal.AppendAsync(One);
        Assert.Equal(2, (await IdsOfAsync(journal)).Count);
    }

    [Fact]
    public async Task Each_correction_is_on_the_disk_before_it_is_acknowledged()
    {
        using var journal = _file.Open(_disk);
        await journal.AppendAsync(One);
        Assert.Equal(1, _disk.Flushes);
        await journal.AppendAsync(Two);
        await journal.RemoveAsync("a", One.Id);
        Assert.Equal(3, _disk.Flushes);
    }

    [Fact]
    public async Task A_full_disk_refuses_corrections_changes_nothing_and_takes_them_again_when_there_is_room()
    {
        var length = CorrectionJournalLine.Encode(CorrectionJournalRecord.Of(Two)).Length;
        using (var journal = _file.Open(_disk))
        {
            await journal.AppendAsync(One);
            for (var room = 0; room < length; room++)
            {
                _disk.Room = room;
                var refused = await Assert.ThrowsAsync<CorrectionNotStoredException>(async () => await journal.AppendAsync(Two));
                Assert.DoesNotContain("two", refused.Message, StringComparison.Ordinal);
                await Assert.ThrowsAsync<CorrectionNotStoredException>(async () => await journal.RemoveAsync("a", One.Id));
                Assert.Equal([One.Id], await IdsOfAsync(journal));
            }

            _disk.Room = length;
            await journal.AppendAsync(Two);
        }

        using var again = _file.Open();
        Assert.Equal([One.Id, Two.Id], await IdsOfAsync(again));
        Assert.Empty(_file.Told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_could_not_be_brought_to_the_disk_was_never_said(bool isTruncateFailing)
    {
        using (var journal = _file.Open(_disk))
        {
            await journal.AppendAsync(One);
            (_disk.IsFlushFailing, _disk.IsTruncateFailing) = (true, isTruncateFailing);
            await Assert.ThrowsAsync<CorrectionNotStoredException>(async () => await journal.AppendAsync(Two));
            Assert.Equal([One.Id], await IdsOfAsync(journal));
            (_disk.IsFlushFailing, _disk.IsTruncateFailing) = (false, false);
            await journal.AppendAsync(Three);
        }

        using var again = _file.Open();
        Assert.Equal([One.Id, Three.Id], await IdsOfAsync(again));
        Assert.Empty(_file.Told);
    }

    [Fact]
    public async Task Where_there_is_no_room_to_write_it_anew_it_goes_on_as_it_is()
    {
        await WriteAsync(One, Of("one", Orientation.Monetization), One, Of("one", Orientation.Monetization), One, Of("one", Orientation.Monetization), Two);
        var length = new FileInfo(_file.Path).Length;
        _disk.Room = 30;
        using (var journal = _file.Open(_disk))
        {
            Assert.Equal([One.Id, Two.Id], await IdsOfAsync(journal));
            _disk.Room = long.MaxValue;
            await journal.AppendAsync(Three);
        }

        Assert.Contains("goes on as it is", Assert.Single(_file.Told), StringComparison.Ordinal);
        Assert.True(new FileInfo(_file.Path).Length > length);
        Assert.False(File.Exists(_file.Path + ".new"));

        // A process that was ended while it wrote leaves more behind.
        await File.WriteAllTextAsync(_file.Path + ".new", "spamsense corr");
        using var again = _file.Open();
        Assert.Equal([One.Id, Two.Id, Three.Id], await IdsOfAsync(again));
        Assert.False(File.Exists(_file.Path + ".new"));
    }

    public void Dispose() => _file.Dispose();

    private static Correction Of(string text, Orientation label = Orientation.Relationship) =>
        new("a", new Post { Text = text }, label, new DateTimeOffset(2026, 3, 14, 12, 0, 0, TimeSpan.Zero));

    private static async Task<List<string>> IdsOfAsync(CorrectionJournal journal)
    {
        var ids = new List<string>();
        await foreach (var correction in journal.ReadAsync())
        {
            ids.Add(correction.Id);
        }

        return ids;
    }

    private async Task<byte[]> WriteAsync(params Correction[] corrections)
    {
        using (var journal = _file.Open())
        {
            foreach (var correction in corrections)
            {
                await journal.AppendAsync(correction);
            }
        }

        return await File.ReadAllBytesAsync(_file.Path);
    }
}
