using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class PipeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task A_reader_that_goes_away_ends_the_run_without_a_word()
    {
        _folder.Write("in.csv", Samples.LongCsv(20_000));

        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score in.csv -o - | head -1; echo ${PIPESTATUS[0]}");

        Assert.Equal(["id,text,orientation,monetization_probability,intent,intent_probability", "141"], result.OutputLines);
        Assert.Equal("", result.Error);
    }

    [UnixFact]
    public async Task An_endless_input_stops_with_its_reader()
    {
        var result = await ToolProcess.ShellAsync(
            _folder.FullName,
            """yes '{"text":"hello my dear friend"}' 2> /dev/null | $TOOL score - -o - --quiet | head -2; echo "${PIPESTATUS[1]}" """);

        Assert.Equal(3, result.OutputLines.Length);
        Assert.Equal("141", result.OutputLines[^1].Trim());
        Assert.Equal("", result.Error);
    }

    [UnixFact]
    public async Task Results_and_complaints_can_share_one_file()
    {
        _folder.Write("in.csv", "id,text\n1,a friendly hello\n2,x,y\n3,a good night to you\n");

        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score in.csv -o - > both.txt 2>&1; cat both.txt");

        Assert.Contains("1,a friendly hello,relationship,", result.Output, StringComparison.Ordinal);
        Assert.Contains("3,a good night to you,relationship,", result.Output, StringComparison.Ordinal);
        Assert.Contains("in.csv(3): has 3 fields", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 posts in in.csv", result.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_named_pipe_is_read_once()
    {
        _folder.Write("in.jsonl", Samples.JsonLines);

        var result = await ToolProcess.ShellAsync(_folder.FullName, "$TOOL score <(cat in.jsonl) -o out.csv --quiet; cat out.csv");

        Assert.Equal("author,text,likes,tags,orientation,monetization_probability,intent,intent_probability", result.OutputLines[0]);
        Assert.Equal(3, result.OutputLines.Length);
        Assert.Equal("", result.Error);
    }
}
