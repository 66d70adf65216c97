namespace SpamSense.Exports.Tests.Writers;

public sealed class WriterFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spamsense-exports-").FullName;

    private string Target => Path.Combine(_folder, "out.csv");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_appears_when_it_is_complete()
    {
        File.WriteAllText(Target, "before");
        using var writer = RecordWriter.Create(Target, RecordFormat.Csv, ["text"]);
        writer.Write(Records.Of("a"), Writing.Verdict);

        Assert.Equal("before", File.ReadAllText(Target));
        Assert.Equal($"{Target}.tmp-{Environment.ProcessId}", Assert.Single(Directory.GetFiles(_folder), path => path != Target));

        writer.Complete();

        Assert.Equal([Target], Directory.GetFiles(_folder));
        Assert.Equal("text,orientation,monetization_probability,intent,intent_probability\na,monetization,0.9731,self-promotion,0.6104\n", File.ReadAllText(Target));
    }

    [Fact]
    public void A_file_that_is_not_completed_leaves_nothing_behind()
    {
        using (var writer = RecordWriter.Create(Target, RecordFormat.JsonLines, []))
        {
            writer.Write(Records.Of("a"), Writing.Verdict);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_writer_is_completed_once()
    {
        using var writer = RecordWriter.Create(Target, RecordFormat.Csv, ["text"]);
        writer.Complete();

        Assert.ThrowsAny<InvalidOperationException>(writer.Complete);
        Assert.ThrowsAny<InvalidOperationException>(() => writer.Write(Records.Of("a"), Writing.Verdict));
    }

    [Fact]
    public void A_part_that_others_are_put_in_front_of_has_no_header()
    {
        using (var writer = RecordWriter.Create(Target, RecordFormat.Csv, ["text"], new RecordWriterOptions { WritesHeader = false }))
        {
            writer.Write(Records.Of("a"), Writing.Verdict);
            writer.Complete();
        }

        Assert.StartsWith("a,", Assert.Single(File.ReadAllLines(Target)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_record_at_all_leaves_the_header()
    {
        using (var writer = RecordWriter.Create(Target, RecordFormat.Tsv, ["text"]))
        {
            writer.Complete();
        }

        Assert.Equal("text\torientation\tmonetization_probability\tintent\tintent_probability\n", File.ReadAllText(Target));
    }

    [Fact]
    public void A_missing_folder_and_a_folder_for_a_target_are_told()
    {
        Assert.Throws<DirectoryNotFoundException>(() => RecordWriter.Create(Path.Combine(_folder, "none", "out.csv"), RecordFormat.Csv, []));
        Assert.Throws<UnauthorizedAccessException>(() => RecordWriter.Create(_folder, RecordFormat.Csv, []));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        var real = Path.Combine(_folder, "real.csv");
        File.WriteAllText(real, "before");
        File.CreateSymbolicLink(Target, real);
        using (var writer = RecordWriter.Create(Target, RecordFormat.Csv, ["text"]))
        {
            writer.Complete();
        }

        Assert.Equal(real, new FileInfo(Target).LinkTarget);
        Assert.StartsWith("text,", File.ReadAllText(real), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_becomes_a_folder_fails_and_leaves_no_temporary_file()
    {
        using (var writer = RecordWriter.Create(Target, RecordFormat.Csv, ["text"]))
        {
            Directory.CreateDirectory(Target);
            Assert.ThrowsAny<SystemException>(writer.Complete);
        }

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_full_disk_surfaces_and_the_writer_says_so_from_then_on()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var writer = RecordWriter.Create("/dev/full", RecordFormat.Csv, ["text"]);
        Assert.Throws<IOException>(() =>
        {
            for (var i = 0; i < 100_000; i++)
            {
                writer.Write(Records.Of("some text that fills the buffer"), Writing.Verdict);
            }
        });
        Assert.Throws<InvalidOperationException>(writer.Complete);
        Assert.Throws<InvalidOperationException>(() => writer.Write(Records.Of("a"), Writing.Verdict));
        Assert.True(File.Exists("/dev/full"));
        Assert.Empty(Directory.GetFiles("/dev", "full.tmp-*"));
    }

    [Fact]
    public void A_full_disk_is_found_by_the_last_write_too()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
        using var writer = RecordWriter.Create(full, RecordFormat.JsonLines, []);
        writer.Write(Records.Of("a"), Writing.Verdict);

        Assert.Throws<IOException>(writer.Complete);
        Assert.Throws<IOException>(full.Dispose);
    }
}
