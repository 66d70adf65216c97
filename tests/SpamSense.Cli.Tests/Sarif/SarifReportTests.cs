using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Sarif;

public sealed class SarifReportTests : IDisposable
{
    private const string Draft = "---\ntitle: x\n---\n# Hi\n\nI say \ud83d\ude00 howdy, bit.ly/x\n";

    private static readonly string[] Own = ["--analyzers", typeof(GreetingAnalyzer).Assembly.Location, "--severity", "hidden"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_log_of_real_findings_keeps_the_rules_of_the_format()
    {
        _folder.Write("my draft.md", Draft);
        _folder.Write("in.csv", $"author,text\nHowdy,\"howdy [click](http://x.example) {Samples.Pitch}\"\nAda,{Samples.Kind}\nbroken\nBo,how\u200bdy howdy bit.ly/x\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "my draft.md", "in.csv", "-o", "out.sarif", .. Own]);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(SarifValidator.Validate(_folder.Read("out.sarif")));
        var run = JsonDocument.Parse(_folder.Read("out.sarif")).RootElement.GetProperty("runs")[0];
        Assert.Contains("has 1 field", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        var greetings = Results(run, "TEST0001");
        Assert.Equal(["my%20draft.md", "in.csv", "in.csv", "in.csv", "in.csv"], greetings.Select(static result => Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal(5, greetings.Select(static result => result.GetProperty("partialFingerprints").GetRawText()).Distinct().Count());
        Assert.NotEmpty(Results(run, "TEST0002"));
    }

    [Fact]
    public async Task What_cannot_be_read_of_an_archive_has_no_line()
    {
        using (var zip = System.IO.Compression.ZipFile.Open(_folder.PathOf("whole.zip"), System.IO.Compression.ZipArchiveMode.Create))
        using (var member = new StreamWriter(zip.CreateEntry("in.csv").Open()))
        {
            await member.WriteAsync(string.Concat(Enumerable.Range(0, 200).Select(static i => $"{i},{Samples.Pitch} {i * 7919 % 200}\n").Prepend("id,text\n")));
        }

        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("whole.zip"));
        await File.WriteAllBytesAsync(_folder.PathOf("cut.zip"), bytes[..(bytes.Length * 3 / 4)]);

        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "cut.zip", "--format", "sarif", .. Own]);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(SarifValidator.Validate(result.Output));
        var first = JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        Assert.StartsWith("Something could not be read: the archive is cut off", first.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(first.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));
    }

    [Fact]
    public async Task A_region_of_a_document_is_the_very_words()
    {
        _folder.Write("draft.md", Draft);

        var result = await ToolProcess.RunAsync(_folder.FullName, ["analyze", "draft.md", "--format", "sarif", .. Own]);

        var region = Place(Results(JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0], "TEST0001").Single()).GetProperty("region");
        var (offset, length) = (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
        Assert.Equal("howdy", Draft.Substring(offset, length));
        Assert.Equal((6, 10, 6, 15), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));

        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_fix_of_a_document_is_a_change_of_the_file_and_an_export_has_none()
    {
        const string Text = "---\ntitle: x\n---\n\nSee https://shop.example/p?utm_source=x&id=3 and\nna\u200bice [roses](https://a.example/?utm_source=y).\n";
        _folder.Write("draft.md", Text);
        _folder.Write("in.csv", "author,text\nAda,see https://shop.example/p?utm_source=x&id=3 for it\n");

        var result = await ToolProcess.RunAsync(_folder.FullName, "analyze", "draft.md", "in.csv", "--format", "sarif", "--severity", "hidden", "--fix", "--quiet");

        Assert.Empty(SarifValidator.Validate(result.Output));
        var run = JsonDocument.Parse(result.Output).RootElement.GetProperty("runs")[0];
        Assert.Equal([true, true, false], Results(run, "SS2002").Select(static finding => finding.TryGetProperty("fixes", out _)));
        var changes = run.GetProperty("results").EnumerateArray().Where(static finding => finding.TryGetProperty("fixes", out _))
            .SelectMany(static finding => finding.GetProperty("fixes").EnumerateArray())
            .Where(static fix => fix.GetProperty("properties").GetProperty("key").GetString() is "strip-tracking" or "remove-invisible")
            .SelectMany(static fix => fix.GetProperty("artifactChanges")[0].GetProperty("replacements").EnumerateArray())
            .OrderByDescending(static change => Offset(change, "charOffset"));
        var mended = changes.Aggregate(Text, static (text, change) => text
            .Remove(Offset(change, "charOffset"), Offset(change, "charLength"))
            .Insert(Offset(change, "charOffset"), change.TryGetProperty("insertedContent", out var content) ? content.GetProperty("text").GetString()! : ""));
        Assert.Equal(_folder.Read("draft.fixed.md"), mended);
        Assert.Contains("See https://shop.example/p?id=3 and\nnaice [roses](https://a.example/)", mended, StringComparison.Ordinal);

        static int Offset(JsonElement change, string name) => change.GetProperty("deletedRegion").GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task What_was_set_aside_is_there_and_marked()
    {
        _folder.Write("in.csv", "author,text\nAda,read bit.ly/x\n");
        _folder.Write("own.ini", "spamsense_known_authors = Ada\nspamsense_preset = all\n");

        var sarif = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--format", "sarif", "--config", "own.ini");
        var text = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--config", "own.ini");
        var shown = await ToolProcess.RunAsync(_folder.FullName, "analyze", "in.csv", "--config", "own.ini", "--show-suppressed");

        Assert.Empty(SarifValidator.Validate(sarif.Output));
        var result = Results(JsonDocument.Parse(sarif.Output).RootElement.GetProperty("runs")[0], "SS2001").Single();
        Assert.Equal("accepted", result.GetProperty("suppressions")[0].GetProperty("status").GetString());
        Assert.DoesNotContain("SS2001", text.Output, StringComparison.Ordinal);
        Assert.Contains("SS2001: 'bit.ly' hides where the link goes (set aside: ", shown.Output, StringComparison.Ordinal);
    }

    private static List<JsonElement> Results(JsonElement run, string rule) =>
        [.. run.GetProperty("results").EnumerateArray().Where(result => result.GetProperty("ruleId").GetString() == rule)];

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
