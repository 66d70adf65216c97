using System.Text;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests;

public sealed class SummaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_summary_counts_shows_and_names()
    {
        _folder.Write("in.csv", Samples.Csv);

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = result.OutputLines;
        Assert.Equal("  3 posts in in.csv", lines[0]);
        Assert.Matches("^  relationship  \u2588+\u2591+   66.7 %  2$", lines[1]);
        Assert.Matches("^  monetization  \u2588+\u2591+   33.3 %  1$", lines[2]);
        var most = Array.IndexOf([.. lines], "  Most monetized");
        Assert.InRange(most, 4, 5);
        Assert.All(lines[3..most], static line => Assert.Matches("^ +[a-z-]+ +\u2588+\u2591* +[0-9.]+ % [0-9]+( +[a-z-]+ +\u2588+\u2591* +[0-9.]+ % [0-9]+)?$", line));
        Assert.Matches("^ +>?[0-9.]+ %  line 3  Bob   Congratulations! You have WON", lines[most + 1]);
        Assert.Equal("  Most relationship-oriented", lines[most + 2]);
        Assert.Contains(lines, static line => line.Contains("line 2  Ada   Thank you for sharing this", StringComparison.Ordinal));
        Assert.Matches("^  3 posts in .+seconds?, about [0-9.]+( thousand)? a second, after .+seconds? to load the model$", lines[^1]);
    }

    [Fact]
    public async Task Redirected_it_is_plain_and_at_most_a_hundred_cells_wide()
    {
        var input = new StringBuilder("author,text\n");
        for (var i = 0; i < 30; i++)
        {
            input.Append($"\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57\u6f22\u5b57{i},{i} {(i % 2 == 0 ? Samples.Pitch : Samples.Kind)}{string.Concat(Enumerable.Repeat(" \u6f22\u5b57 words and more of them every one of which is in this line", 30))}\n");
        }

        _folder.Write("in.csv", input.ToString());

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.All(result.OutputLines, static line => Assert.InRange(line.EnumerateRunes().Sum(static rune => rune.Value >= 0x3000 ? 2 : 1), 1, 100));
        Assert.Contains("\u2026", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_can_neither_colour_nor_move_nor_turn_the_summary()
    {
        _folder.Write("in.csv", "author,text\n\u001b[1mEve,\"\u001b[31mred\u001b]0;title\u0007 [bold]hello[/] \u202egnorw\u009b2J\nnext\r\nlast\"\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\u241b[1mEve  \u241b[31mred\u241b]0;title\u2407 [bold]hello[/] \u2039U+202E\u203agnorw\u2039U+009B\u203a2J next last", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, static c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public async Task What_is_written_keeps_every_character_of_a_post()
    {
        _folder.Write("in.jsonl", "{\"text\":\"\\u001b[31mred \\u202e hello there\"}\n");

        await ToolProcess.RunAsync(_folder.FullName, "score", "in.jsonl", "-o", "out.csv", "--quiet");

        Assert.Contains("\u001b[31mred \u202e hello there", _folder.Read("out.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_is_shown_once_with_its_count()
    {
        _folder.Write("in.csv", $"text\n{string.Concat(Enumerable.Repeat($"\"{Samples.Pitch}\"\n", 12))}");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv");

        Assert.Contains("\u00d712", Assert.Single(result.OutputLines, static line => line.Contains("Congratulations", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    public async Task As_many_examples_are_shown_as_asked_for(string top, int expected)
    {
        _folder.Write("in.csv", Samples.LongCsv(20));

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "--threshold", "1", "--top", top);

        Assert.Equal(expected, result.OutputLines.Count(static line => line.Contains("grandmother", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_header_without_posts_is_no_failure()
    {
        _folder.Write("in.csv", "author,text\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "score", "in.csv", "-o", "out.csv");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("  0 posts in in.csv", result.OutputLines[0]);
        Assert.Equal("author,text,orientation,monetization_probability,intent,intent_probability", Assert.Single(_folder.ReadLines("out.csv")));
    }
}
