using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

/// <summary>Exit code 2: one sentence that says what to do, and nothing is written.</summary>
public sealed class ScoreFailureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ScoreFailureTests()
    {
        _folder.Write("in.csv", Samples.Csv);
        _folder.Write("empty.csv", "");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("score missing.csv", "There is no file 'missing.csv'")]
    [InlineData("score *.tsv", "No file matches '*.tsv'")]
    [InlineData("score in.csv --seed 3", "add --sample N")]
    [InlineData("score in.csv --sample 0", "from 1 on, not '0'")]
    [InlineData("score in.csv --sample 3 --shard 1/2", "leave out one of them")]
    [InlineData("score in.csv --shard 3/2", "such as 2/8 for the second of eight, not '3/2'")]
    [InlineData("score in.csv --shard 0/2", "not '0/2'")]
    [InlineData("score - --shard 1/2", "save it to a file first")]
    [InlineData("score in.csv --resume", "name it with --checkpoint FILE")]
    [InlineData("score in.csv --checkpoint c", "add --output FILE")]
    [InlineData("score in.csv --checkpoint c -o -", "cannot be taken back")]
    [InlineData("score - --checkpoint c -o out.csv", "save it to a file first")]
    [InlineData("score in.csv --checkpoint c -o out.csv --sample 5", "leave out --sample or --checkpoint")]
    [InlineData("score in.csv --checkpoint in.csv -o out.csv", "The checkpoint 'in.csv' is the file 'in.csv'")]
    [InlineData("score in.csv --checkpoint out.csv -o out.csv", "The checkpoint 'out.csv' is the file 'out.csv'")]
    [InlineData("score in.csv --checkpoint c -o out.csv --checkpoint-every=-1", "from 0 to 86400 seconds, not '-1'")]
    [InlineData("score empty.csv", "'empty.csv' is empty")]
    [InlineData("score in.csv --text-column body", "no column 'body': it has 'id', 'author', 'text'")]
    [InlineData("score in.csv --format jsonl", "not JSON Lines")]
    [InlineData("score in.csv -o in.csv", "The output 'in.csv' is the input 'in.csv'")]
    [InlineData("score in.csv -o ./sub/../in.csv", "is the input 'in.csv'")]
    [InlineData("score in.csv -o nowhere/out.csv", "There is no folder for 'nowhere/out.csv'")]
    [InlineData("score in.csv -o .", "does not say which format")]
    [InlineData("score in.csv -o out.xlsx", "end it in .csv, .tsv, .jsonl or .parquet")]
    [InlineData("score in.csv -o out.csv.gz", "would not be compressed")]
    [InlineData("score in.csv --output-format csv", "add --output FILE")]
    [InlineData("score - -", "only once")]
    [InlineData("score in.csv --threshold 1.5", "from 0 to 1, such as 0.8, not '1.5'; see 'spamsense score --help'")]
    [InlineData("score in.csv --threshold NaN", "not 'NaN'")]
    [InlineData("score in.csv --top 101", "from 0 to 100")]
    [InlineData("score in.csv --top=-1", "from 0 to 100")]
    [InlineData("score in.csv --format xml", "csv, tsv, jsonl or parquet, not 'xml'")]
    [InlineData("score in.csv --delimiter ab", "one character")]
    [InlineData("score in.csv --delimiter tab --format jsonl", "no delimiter")]
    [InlineData("score in.csv --colour", "'score' has no option '--colour'; see 'spamsense score --help'")]
    [InlineData("score", "'score' needs FILE; see 'spamsense score --help'")]
    [InlineData("scor in.csv", "no command or option 'scor'")]
    [InlineData("", "Say what to do: score, classify")]
    [InlineData("classify", "'classify' needs TEXT")]
    [InlineData("classify hi --format xml", "text or json")]
    public async Task One_sentence_says_what_to_do(string arguments, string sentence)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        var line = Assert.Single(result.ErrorLines);
        Assert.StartsWith("spamsense: ", line, StringComparison.Ordinal);
        Assert.Contains(sentence, line, StringComparison.Ordinal);
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.Equal(["empty.csv", "in.csv"], _folder.Files);
        Assert.Equal(Samples.Csv, _folder.Read("in.csv"));
    }

    [UnixFact]
    public async Task A_link_to_an_input_is_the_input()
    {
        File.CreateSymbolicLink(_folder.PathOf("link.csv"), _folder.PathOf("in.csv"));

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "link.csv");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is the input 'in.csv'", result.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_full_disk_is_said_in_one_sentence()
    {
        var device = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "/dev/full", "--output-format", "csv");
        var results = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score in.csv -o - > /dev/full");
        var summary = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score in.csv > /dev/full");
        var verdict = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL classify hello > /dev/full");

        Assert.Equal("spamsense: No space is left to write '/dev/full'; make room or choose another place.", Assert.Single(device.ErrorLines));
        Assert.All([results, summary, verdict], static result =>
            Assert.Equal("spamsense: No space is left to write standard output; make room or choose another place.", Assert.Single(result.ErrorLines)));
        Assert.All([device, results, summary, verdict], static result => Assert.Equal(2, result.ExitCode));
        using var stillDevice = File.OpenRead("/dev/full");
        Assert.Equal(0, stillDevice.ReadByte());
    }

    [Fact]
    public async Task A_name_from_the_command_line_cannot_recolour_the_terminal()
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "\u001b[31mred.csv");

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain('\u001b', result.Error);
        Assert.Contains("\u241b[31mred.csv", result.Error, StringComparison.Ordinal);
    }
}
