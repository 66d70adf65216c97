using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class ScoreOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("out.csv", ',')]
    [InlineData("out.tsv", '\t')]
    public async Task A_table_keeps_all_columns_and_rows_and_gains_the_verdict(string output, char delimiter)
    {
        _folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", output);

        Assert.Equal(0, result.ExitCode);
        var lines = _folder.ReadLines(output);
        Assert.Equal(["id", "author", "text", "orientation", "monetization_probability", "intent", "intent_probability"], lines[0].Split(delimiter));
        Assert.Equal(4, lines.Length);
        Assert.Contains($"{delimiter}relationship{delimiter}0.", lines[1], StringComparison.Ordinal);
        Assert.Contains($"{delimiter}monetization{delimiter}0.", lines[2], StringComparison.Ordinal);
        Assert.StartsWith($"3{delimiter}Cleo{delimiter}", lines[3], StringComparison.Ordinal);
        Assert.Contains($"Written to {output}", result.Output, StringComparison.Ordinal);
        Assert.Equal(["in.csv", output], _folder.Files);
    }

    [Fact]
    public async Task Json_lines_keep_every_value_as_it_was()
    {
        _folder.Write("in.jsonl", Samples.JsonLines);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.jsonl", "-o", "out.jsonl");

        Assert.Equal(0, result.ExitCode);
        var lines = _folder.ReadLines("out.jsonl");
        Assert.Equal(2, lines.Length);
        var first = JsonDocument.Parse(lines[0]).RootElement;
        var second = JsonDocument.Parse(lines[1]).RootElement;
        Assert.Equal(3, first.GetProperty("likes").GetInt32());
        Assert.Equal("relationship", first.GetProperty("orientation").GetString());
        Assert.InRange(first.GetProperty("monetization_probability").GetDouble(), 0, 0.5);
        Assert.Equal("b", second.GetProperty("tags")[1].GetString());
        Assert.Equal("monetization", second.GetProperty("orientation").GetString());
    }

    [Fact]
    public async Task Several_files_of_several_formats_become_one_result_in_their_order()
    {
        _folder.Write("a.csv", Samples.Csv);
        _folder.Write("b.tsv", Samples.Tsv);
        _folder.WriteGzip("c.jsonl.gz", Samples.JsonLines);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "a.csv", "b.tsv", "c.jsonl.gz", "-o", "all.csv");

        Assert.Equal(0, result.ExitCode);
        var lines = _folder.ReadLines("all.csv");
        Assert.Equal("id,author,text,likes,tags,orientation,monetization_probability,intent,intent_probability", lines[0]);
        Assert.Equal(["Ada", "Bob", "Cleo", "Dan", "Eve", "Fay", "Gus"], lines[1..].Select(static line => line.Split(',')[1]));
        Assert.Contains("7 posts in 3 files", result.Output, StringComparison.Ordinal);
        Assert.Matches("a.csv:3  Bob   Congratulations.* \u00d73\n", result.Output);
    }

    [Fact]
    public async Task A_pipe_in_and_a_pipe_out_keep_the_format_and_leave_the_summary_on_standard_error()
    {
        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, Samples.Tsv, "score", "-", "-o", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("id\tauthor\ttext\torientation\tmonetization_probability\tintent\tintent_probability", result.OutputLines[0]);
        Assert.Equal(3, result.OutputLines.Length);
        Assert.Contains("2 posts in standard input", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_output_can_have_another_format_than_the_input()
    {
        var result = await ToolProcess.RunWithInputAsync(_folder.FullName, Samples.Csv, "score", "-", "-o", "-", "--output-format", "jsonl", "--quiet");

        Assert.Equal("", result.Error);
        Assert.Equal(["Ada", "Bob", "Cleo"], result.OutputLines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("author").GetString()));
    }

    [Fact]
    public async Task Gzip_is_read_from_a_pipe_too()
    {
        _folder.WriteGzip("in.gz", Samples.Csv);
        using var input = File.OpenRead(_folder.PathOf("in.gz"));

        var result = await ToolProcess.RunAsync(_folder.FullName, input, "score", "-", "-o", "-", "--quiet");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(4, result.OutputLines.Length);
    }

    [Fact]
    public async Task More_than_one_batch_comes_out_complete_and_in_order()
    {
        _folder.Write("in.csv", Samples.LongCsv(10_000));

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "-", "--quiet");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Enumerable.Range(0, 10_000).Select(static i => $"{i}"), result.OutputLines[1..].Select(static line => line.Split(',')[0]));
    }

    [Fact]
    public async Task The_threshold_moves_the_verdict_and_not_the_probability()
    {
        _folder.Write("in.csv", Samples.Csv);

        var usual = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "-", "--quiet");
        var moved = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "-", "--quiet", "--threshold", "0");

        Assert.Contains(",monetization,", moved.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains(",monetization,", moved.OutputLines[3], StringComparison.Ordinal);
        Assert.Equal(usual.OutputLines.Select(static line => line.Split(',')[^3]), moved.OutputLines.Select(static line => line.Split(',')[^3]));
    }

    [Fact]
    public async Task The_text_column_and_the_delimiter_can_be_told()
    {
        _folder.Write("in.csv", $"text#note\n{Samples.Kind}#{Samples.Pitch}\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "--text-column", "note", "--delimiter", "#", "--format", "csv", "-o", "out.csv");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(",monetization,", _folder.ReadLines("out.csv")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formulas_are_defused_only_on_request()
    {
        _folder.Write("in.csv", "id,text\n=1+1,hello there my friend\n");

        var usual = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "-", "--quiet");
        var safe = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "-", "--quiet", "--spreadsheet-safe");

        Assert.StartsWith("=1+1,", usual.OutputLines[1], StringComparison.Ordinal);
        Assert.Contains("'=1+1", safe.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_result_is_replaced()
    {
        _folder.Write("in.csv", Samples.Csv);
        _folder.Write("out.csv", "old");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "out.csv", "--quiet");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
        Assert.Equal(4, _folder.ReadLines("out.csv").Length);
    }
}
