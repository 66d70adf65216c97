using System.IO.Compression;
using System.Text;
using SpamSense.Cli.Scoring.Sharding;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>One name that leads to several inputs.</summary>
public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ArchiveTests()
    {
        using var archive = ZipFile.Open(_folder.PathOf("in.zip"), ZipArchiveMode.Create);
        Add(archive, "a/comments.csv", GeneratedExport.Csv(3_000));
        Add(archive, "b/comments.jsonl", GeneratedExport.JsonLines(3_000));
        _folder.Write("c.csv", GeneratedExport.Csv(1_000));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_exports_of_an_archive_are_inputs_like_others()
    {
        _folder.Write("a.csv", GeneratedExport.Csv(3_000));
        _folder.Write("b.jsonl", GeneratedExport.JsonLines(3_000));

        Scorings.Run(_folder, ["a.csv", "b.jsonl", "c.csv"], "files.csv");
        var result = Scorings.Run(_folder, ["in.zip", "c.csv"], "archive.csv");

        Assert.Equal(_folder.Read("files.csv"), _folder.Read("archive.csv"));
        Assert.Contains(result.Unreadable.Named, static record => record.Source.EndsWith("in.zip/a/comments.csv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Examples_say_which_file_of_an_archive_they_are_from()
    {
        _folder.Write("two/a.csv", "id,text\n1,Thank you for the kind words about my mother\n");
        _folder.Write("two/b.csv", "id,text\n1,Buy cheap watches now at http://deals.example and save 50%\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "two/", "--no-progress");

        Assert.Contains("2 posts in two", result.Output, StringComparison.Ordinal);
        Assert.Contains("a.csv:2", result.Output, StringComparison.Ordinal);
        Assert.Contains("b.csv:2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void They_can_be_sampled_and_scored_in_parts()
    {
        Scorings.Run(_folder, ["in.zip", "c.csv"], "whole.csv");
        for (var part = 1; part <= 3; part++)
        {
            Scorings.Run(_folder, ["in.zip", "c.csv"], $"{part}.csv", request => request with { Shard = new Shard(part, 3) });
        }

        Assert.Equal(_folder.Read("whole.csv"), string.Concat(Enumerable.Range(1, 3).Select(part => _folder.Read($"{part}.csv"))));
        Assert.Equal(10, Scorings.Run(_folder, ["in.zip"], null, static request => request with { Sample = 10 }).Tally.Count);
    }

    [Fact]
    public void They_can_be_scored_with_a_checkpoint()
    {
        Scorings.Run(_folder, ["in.zip", "c.csv"], "whole.csv");
        Scorings.Run(_folder, ["in.zip", "c.csv"], "out.csv", request => request with { Checkpoint = _folder.PathOf("checkpoint"), CheckpointEvery = TimeSpan.Zero });

        Assert.Equal(_folder.Read("whole.csv"), _folder.Read("out.csv"));
        Assert.Equal(["c.csv", "in.zip", "out.csv", "whole.csv"], _folder.Files);
    }

    [Fact]
    public async Task An_archive_that_has_lost_its_end_gives_what_is_left_and_says_so()
    {
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("in.zip"));
        await File.WriteAllBytesAsync(_folder.PathOf("cut.zip"), bytes[..(bytes.Length * 2 / 3)]);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "cut.zip", "c.csv", "-o", "out.csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("spamsense: 'cut.zip' is cut off", result.Error, StringComparison.Ordinal);
        Assert.InRange(_folder.ReadLines("out.csv").Length, 3_500, 8_000);
        Scorings.Run(_folder, ["cut.zip", "c.csv"], "kept.csv", request => request with { Checkpoint = _folder.PathOf("checkpoint") });
        Assert.Equal(_folder.Read("out.csv"), _folder.Read("kept.csv"));
    }

    [Fact]
    public async Task What_cannot_be_read_of_an_archive_is_told_by_every_command()
    {
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("in.zip"));

        // The way in which the first file is packed becomes one that nobody knows.
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes[directory + 10] = 99;
        await File.WriteAllBytesAsync(_folder.PathOf("locked.zip"), bytes);
        await File.WriteAllBytesAsync(_folder.PathOf("cut.zip"), bytes[..(bytes.Length * 2 / 3)]);

        var scored = await ToolProcess.RunAsync(_folder.FullName, "score", "locked.zip", "-o", "out.jsonl");
        var locked = await ToolProcess.RunAsync(_folder.FullName, "analyze", "locked.zip");
        var cut = await ToolProcess.RunAsync(_folder.FullName, "analyze", "cut.zip");

        Assert.Equal((1, 1, 1), (scored.ExitCode, locked.ExitCode, cut.ExitCode));
        Assert.Contains("spamsense: 'locked.zip/a/comments.csv' cannot be opened: ", scored.Error, StringComparison.Ordinal);
        Assert.Contains("locked.zip/a/comments.csv: the file is encrypted, damaged", locked.Error, StringComparison.Ordinal);
        Assert.Contains("cut.zip: the archive is cut off", cut.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_looked_into_and_one_without_exports_is_named()
    {
        Directory.CreateDirectory(_folder.PathOf("full"));
        Directory.CreateDirectory(_folder.PathOf("empty"));
        _folder.Write("full/comments.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "full", "empty", "-o", "out.csv");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("'empty'", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("3 posts in ", result.Output, StringComparison.Ordinal);
        Assert.Equal(4, _folder.ReadLines("out.csv").Length);
    }

    [Fact]
    public async Task A_column_of_ones_own_that_the_verdict_replaces_is_named()
    {
        _folder.Write("own.csv", $"intent,text\nto sell,\"{Samples.Pitch}\"\n");

        var own = await ToolProcess.RunAsync(_folder.FullName, "score", "own.csv", "-o", "scored.csv");
        var again = await ToolProcess.RunAsync(_folder.FullName, "score", "scored.csv", "-o", "again.csv");

        Assert.Contains("Columns of the input were replaced by the verdict: intent. Rename them to keep them.", own.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("replaced", again.Output, StringComparison.Ordinal);
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
