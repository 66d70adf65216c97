using System.Text.Json;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Scoring;

/// <summary>Every processor gives the same bytes: the tool runs as it would where the instructions are missing.</summary>
public sealed class ProcessorTests : IDisposable
{
    private const int Count = 4000;

    private static readonly string[] Pieces =
    [
        Samples.Kind, Samples.Pitch, "I'M", "O'NEIL's", "don't", "Don’t", "a b c", "f r e e", "U.S.A.", "example dot com", "me@a.example", "www.a.example", "bit.ly/x", "#tag", "$ave", "$AAA", "$5", "50%",
        "m0ney", "1st", "2024", "!!!", "?!", "...", "What", "why", "you", "your", "buy now", "Subscribe", "click here", "My grandmother", "we met", "thank you", "und", "que", "Grüße", "слово", "日本", "😀", "👩‍🚀",
        "\u200B", "\u0301", "ｆｒｅｅ", "𝐟𝐫𝐞𝐞", "&amp;", "<b>bold</b>", "<a href='http://a.example'>here</a>", "\n", "\t", "(", ")", ",", ".", "?", ";", ":", "'", "`", "-", "_", "supercalifragilisticexpialidocious",
    ];

    private readonly TemporaryFolder _folder = new();

    public ProcessorTests() => _folder.Write("in.jsonl", string.Concat(Texts().Select(text => JsonSerializer.Serialize(new { text }) + "\n")));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("EnableAVX512")]
    [InlineData("EnableAVX2")]
    [InlineData("EnableHWIntrinsic")]
    public async Task Results_are_the_same_without(string instructions)
    {
        Assert.Equal(await ScoreAsync("with.jsonl", "EnableAVX512", "1"), await ScoreAsync("without.jsonl", instructions, "0"));
    }

    private async Task<byte[]> ScoreAsync(string output, string instructions, string value)
    {
        var result = await ToolProcess.RunAsync(_folder.FullName, new Dictionary<string, string> { ["DOTNET_" + instructions] = value }, "score", "in.jsonl", "-o", output, "--quiet");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(Count, _folder.ReadLines(output).Length);
        return await File.ReadAllBytesAsync(_folder.PathOf(output));
    }

    private static IEnumerable<string> Texts()
    {
        var random = new Random(1);
        return Enumerable.Range(0, Count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(4) == 0 ? "" : " "))));
    }
}
