using System.Text;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Analyzing;

public sealed class FixTests : IDisposable
{
    private const string Tracked = "see https://shop.example/p?utm_source=x&id=3 for it";
    private const string Clean = "see https://shop.example/p?id=3 for it";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_keeps_everything_but_what_is_mended_and_mending_it_again_changes_nothing()
    {
        _folder.Write("a.csv", $"id;text;note\n1;{Tracked};\"a \"\"b\"\"\"\n2;good night;\n");
        _folder.WriteGzip("b.jsonl.gz", $"{{\"z\":[1, 2],\"text\":\"{Tracked}\",\"e\":1.50}}\n{{\"text\":\"na\\u200bice\"}}\n");
        _folder.Write("c.md", $"---\ntitle: {Tracked}\n---\n\n{Tracked}\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "a.csv", "b.jsonl.gz", "c.md", "--fix", "-o", "out.txt", "--preset", "default");
        var again = await ToolProcess.RunAsync(_folder.FullName, "analyze", "a.fixed.csv", "b.fixed.jsonl", "c.fixed.md", "--fix", "-o", "out.txt", "--preset", "default");

        Assert.Equal($"id;text;note\n1;{Clean};\"a \"\"b\"\"\"\n2;good night;\n", _folder.Read("a.fixed.csv"));
        Assert.Equal($"{{\"z\":[1, 2],\"text\":\"{Clean}\",\"e\":1.50}}\n{{\"text\":\"naice\"}}\n", _folder.Read("b.fixed.jsonl"));
        Assert.Equal($"---\ntitle: {Tracked}\n---\n\n{Clean}\n", _folder.Read("c.fixed.md"));
        Assert.Equal(
            ["a.csv: 1 post mended, written to a.fixed.csv", "b.jsonl.gz: 2 posts mended, written to b.fixed.jsonl", "c.md: 1 post mended, written to c.fixed.md"],
            result.ErrorLines);
        Assert.Equal("There is nothing to mend.", Assert.Single(again.ErrorLines));
        Assert.Equal(["a.csv", "a.fixed.csv", "b.fixed.jsonl", "b.jsonl.gz", "c.fixed.md", "c.md", "out.txt"], _folder.Files);
    }

    [Fact]
    public async Task A_copy_of_a_document_keeps_its_encoding_its_line_ends_and_its_bytes()
    {
        var paths = new[] { "utf8.txt", "utf16.md", "latin.txt" }.Select(name => Path.Combine(_folder.FullName, name)).ToArray();
        File.WriteAllText(paths[0], $"{Tracked}\r\nbye", Encoding.UTF8);
        File.WriteAllText(paths[1], $"{Tracked}\n", Encoding.Unicode);
        File.WriteAllText(paths[2], $"caf\u00e9 {Tracked}", Encoding.Latin1);

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "utf8.txt", "utf16.md", "--fix", "--quiet");
        var latin = await ToolProcess.RunAsync(_folder.FullName, "analyze", "latin.txt", "--fix", "--quiet");

        Assert.Empty(result.ErrorLines);
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes($"{Clean}\r\nbye")], File.ReadAllBytes(Path.Combine(_folder.FullName, "utf8.fixed.txt")));
        Assert.Equal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes($"{Clean}\n")], File.ReadAllBytes(Path.Combine(_folder.FullName, "utf16.fixed.md")));
        Assert.Equal(2, latin.ExitCode);
        Assert.Contains("'latin.txt' is no UTF-8, so that a copy would lose characters", Assert.Single(latin.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("latin.fixed.txt", _folder.Files);
    }

    [Fact]
    public async Task Only_the_fixes_that_were_named_are_made()
    {
        _folder.Write("a.csv", $"text,id\n\"{Tracked}, or call +1 555 123 4567\",1\n");

        await ToolProcess.RunAsync(_folder.FullName, "analyze", "a.csv", "--fix-with", "mask-phone", "--quiet", "--preset", "all");

        Assert.Contains(Tracked, _folder.Read("a.fixed.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("123", _folder.Read("a.fixed.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fix_of_the_users_own_is_made_and_one_that_fails_is_named_without_the_text()
    {
        string[] own = ["--analyzers", typeof(GreetingAnalyzer).Assembly.Location, "--quiet"];
        _folder.Write("good.txt", "howdy all\n");
        _folder.Write("bad.txt", "howdy SECRET\n");

        await ToolProcess.RunAsync(_folder.FullName, ["analyze", "good.txt", "--fix-with", "greet", .. own]);
        var failed = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "bad.txt", "--format", "sarif", .. own]);

        Assert.Equal("hello all\n", _folder.Read("good.fixed.txt"));
        Assert.Equal(2, failed.ExitCode);
        Assert.Equal("spamsense: 'SpamSense.Cli.Tests.dll' failed with InvalidOperationException in GreetingFix.RegisterFixes; mend it, or leave it out.", Assert.Single(failed.ErrorLines));
    }

    [Theory]
    [InlineData("analyze a.csv --fix-with shout", "There is no fix 'shout', only strip-tracking,")]
    [InlineData("analyze - --fix", "Standard input cannot be mended")]
    [InlineData("analyze a.csv a.fixed.csv --fix", "The output 'a.fixed.csv' is the input 'a.fixed.csv'")]
    [InlineData("analyze a.csv ./a.csv --fix", "The mended copies of 'a.csv' and './a.csv' would both be")]
    [InlineData("analyze a.csv --fix -o ./a.fixed.csv --format text", "is where the mended copy of 'a.csv' goes")]
    public async Task What_cannot_be_mended_is_said_before_anything_is_written(string arguments, string sentence)
    {
        _folder.Write("a.csv", $"text,id\n{Tracked},1\n");
        _folder.Write("a.fixed.csv", "text,id\nold,1\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, arguments.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(sentence, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("text,id\nold,1\n", _folder.Read("a.fixed.csv"));
    }
}
