using System.Text;
using SpamSense.Learning;
using SpamSense.Training.Data;

namespace SpamSense.AspNetCore.Tests.Corrections;

public class CorrectionRecordsTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 4, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Training_reads_what_was_written()
    {
        var pitch = new Post { Text = "Läden \"öffnen\"\r\nnow 🎉 </script>", Kind = PostKind.Message, Language = "de", AuthorName = "Eve Author", AuthorUrl = "https://eve.example" };
        var story = new Post { Title = "A kiln", Text = "It took two winters.", Kind = PostKind.Post };
        var lines = await Write(new Correction("pots.example", pitch, Orientation.Monetization, Day), new Correction("pots.example", story, Orientation.Relationship, Day));
        Assert.DoesNotContain("Eve", lines, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            [
                new LabelledPost($"pots.example:{PostIdentity.Of(pitch)}", "pots.example", "message", pitch.Text, Orientation.Monetization, "unknown", "de"),
                new LabelledPost($"pots.example:{PostIdentity.Of(story)}", "pots.example", "post", "A kiln\nIt took two winters.", Orientation.Relationship, "unknown", "en"),
            ],
            Read(lines));
    }

    // Attributes are kept in UTF-8, which cannot hold half of a pair.
    public static TheoryData<string, string> Texts => new()
    {
        { "lone \uD800 half", "lone \uFFFD half" },
        { "\uDC00", "\uFFFD" },
        { "a\u0000b\u2028c\n\"\\", "a\u0000b\u2028c\n\"\\" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_is_one_line_that_training_reads(string text, string read)
    {
        var lines = await Write(new Correction("a\uDFFF.example", new Post { Text = text, Language = "\uD800" }, Orientation.Monetization, Day));
        Assert.Equal(1, lines.Count(c => c == '\n'));
        Assert.Equal(read, Assert.Single(Read(lines)).Text);
    }

    [Theory]
    [InlineData("We fired the second kiln on Saturday and nobody slept.", null, "en")]
    [InlineData("We fired the second kiln on Saturday and nobody slept.", "fr", "fr")]
    [InlineData("Toisen uunin poltto kesti koko yön eikä kukaan meistä nukkunut silmäystäkään.", null, "und")]
    public async Task The_language_is_the_clients_or_what_the_model_knows_so_that_training_takes_the_record(string text, string? told, string written)
    {
        var lines = await Write(new Correction("pots.example", new Post { Text = text, Language = told }, Orientation.Relationship, Day));
        Assert.Equal(written, Assert.Single(Read(lines)).Language);
    }

    [Fact]
    public async Task Nothing_is_an_empty_file() => Assert.Equal("", await Write());

    private static List<LabelledPost> Read(string lines) => [.. LabelledPostReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "corrections.jsonl")];

    private static async Task<string> Write(params Correction[] corrections)
    {
        using var output = new MemoryStream();
        Assert.Equal(corrections.Length, await CorrectionRecords.WriteAsync(corrections.ToAsyncEnumerable(), output));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
