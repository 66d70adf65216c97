using System.Text.Json;
using SpamSense.Cli.Tests.Tool;
using SpamSense.Tests;

namespace SpamSense.Cli.Tests.Sql;

/// <summary>The functions say what the classifier says, of every text, on any number of threads.</summary>
public sealed class SqlFunctionTests : IDisposable
{
    private const string Columns = "text, spam_score(text) AS score, orientation(text) AS orientation, intent(text) AS intent, diagnostics(text) AS rules";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Functions_agree_with_the_classifier_on_all_sample_comments()
    {
        File.Copy(RepositoryFiles.PathOf("samples", "data", "blog-comments.csv"), _folder.PathOf("in.csv"));

        var rows = await SelectAsync("in.csv");

        Assert.Equal(336, rows.Count);
        Assert.All(rows, static row => AssertIsVerdict(row, SpamClassifier.Default));
    }

    [Fact]
    public async Task Functions_agree_with_the_classifier_on_hostile_texts()
    {
        string[] texts =
        [
            "", " ", "\0", "a\0b", "\u202Eevil\u202C", "<!--", "&#", "&#768;&#768;", "a\u0301\u0301\u0301\u0301", "👩‍", "🏴\uDB40\uDC67", "＜b＞", "'; DROP TABLE comments; --", "\u001b[2J",
            "\uFFFD", "日本語の文章です", new('\u0301', 5_000), new('(', 50_000), string.Concat(Enumerable.Repeat("😀", 60_000)), "x" + string.Concat(Enumerable.Repeat("😀", 60_000)),
            string.Concat(Enumerable.Repeat("<a href=", 10_000)), Samples.Kind, Samples.Pitch,
        ];
        Write("in.jsonl", texts);

        var rows = await SelectAsync("in.jsonl");

        Assert.Equal(texts, rows.Select(static row => row.GetProperty("text").GetString()));
        Assert.All(rows, static row => AssertIsVerdict(row, SpamClassifier.Default));
    }

    [Fact]
    public async Task Long_texts_are_scored_where_they_lie()
    {
        // Together more than is copied at a time, and some longer than is read at all.
        var texts = Enumerable.Range(0, 60).Select(static i => string.Concat(Enumerable.Repeat((i % 2 == 0 ? Samples.Kind : Samples.Pitch) + $" {i} ", i % 3 == 0 ? 2_000 : 600))).ToArray();
        Write("in.jsonl", texts);

        var rows = await SelectAsync("in.jsonl", "text, spam_score(text) AS score, orientation(text) AS orientation, intent(text) AS intent");

        Assert.Equal(60, rows.Count);
        Assert.All(rows, static row => AssertIsVerdict(row, SpamClassifier.Default));
    }

    [Fact]
    public async Task A_text_that_is_not_there_gets_no_verdict()
    {
        _folder.Write("in.jsonl", $$"""{"text":null}{{"\n"}}{"text":"{{Samples.Pitch}}"}{{"\n"}}{"text":null}{{"\n"}}""");

        var rows = await SelectAsync("in.jsonl");

        Assert.All([rows[0], rows[2]], static row => Assert.All(["score", "orientation", "intent", "rules"], name => Assert.Equal(JsonValueKind.Null, row.GetProperty(name).ValueKind)));
        AssertIsVerdict(rows[1], SpamClassifier.Default);
    }

    [Fact]
    public async Task The_threshold_decides_about_orientations()
    {
        File.Copy(RepositoryFiles.PathOf("samples", "data", "blog-comments.csv"), _folder.PathOf("in.csv"));

        var rows = await SelectAsync("in.csv", Columns, "--threshold", "0.95");

        var strict = SpamClassifier.Create(new SpamClassifierOptions { MonetizationThreshold = 0.95 });
        Assert.All(rows, row => AssertIsVerdict(row, strict));
    }

    [Fact]
    public async Task The_number_of_threads_changes_nothing()
    {
        _folder.Write("in.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 150_000).Select(static i => $"{i},{(i % 3 == 0 ? "buy gold now and dm me" : "thank you for the walk")} {i}\n")));
        foreach (var threads in new[] { "1", "8" })
        {
            var result = await ToolProcess.RunAsync(
                _folder.FullName, "sql", "SELECT id, spam_score(text), orientation(text), spam_score(reverse(text)) FROM 'in.csv' ORDER BY id", "-o", $"{threads}.csv", "--threads", threads);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }

        var lines = _folder.ReadLines("1.csv");
        Assert.Equal(150_001, lines.Length);
        Assert.Equal(lines, _folder.ReadLines("8.csv"));
    }

    private static void AssertIsVerdict(JsonElement row, SpamClassifier classifier)
    {
        var text = row.GetProperty("text").GetString()!;
        var verdict = classifier.Classify(text);
        Assert.Equal(verdict.MonetizationProbability, (float)row.GetProperty("score").GetDouble());
        Assert.Equal(verdict.Orientation.ToString().ToLowerInvariant(), row.GetProperty("orientation").GetString());
        Assert.Equal(verdict.Intent.ToName(), row.GetProperty("intent").GetString());
        if (row.TryGetProperty("rules", out var rules))
        {
            var expected = classifier.Analyze(text).Diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed).Select(static diagnostic => diagnostic.Id).Distinct();
            Assert.Equal(expected, rules.EnumerateArray().Select(static rule => rule.GetString()));
        }
    }

    private void Write(string name, IEnumerable<string> texts) =>
        _folder.Write(name, string.Concat(texts.Select(static text => JsonSerializer.Serialize(new { text }) + "\n")));

    private async Task<List<JsonElement>> SelectAsync(string file, string columns = Columns, params string[] options)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, ["sql", $"SELECT {columns} FROM '{file}'", "-o", "out.jsonl", .. options]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return [.. _folder.ReadLines("out.jsonl").Select(static line => JsonDocument.Parse(line).RootElement)];
    }
}
