using FsCheck.Xunit;
using SpamSense.Cli.Screen.Findings;

namespace SpamSense.Cli.Tests.Screen;

public sealed class GlyphRowsTests
{
    [Property(MaxTest = 300)]
    public void Every_place_of_a_text_belongs_to_one_row(string? text, byte width)
    {
        var rows = GlyphRows.Of(text ?? "", Math.Max((int)width, 10)).ToList();

        var end = 0;
        Assert.All(rows, row =>
        {
            Assert.Equal(end, row.Extent.Start);
            end = row.Extent.End;
        });
        Assert.True(end > (text ?? "").Length);
        Assert.All(rows, static row => Assert.All(row.Glyphs, glyph => Assert.True(row.Extent.Contains(glyph.Start))));
    }

    [Fact]
    public void Rows_end_at_words_and_lines()
    {
        var rows = GlyphRows.Of("one two three four\r\nfive\n", 12).ToList();

        Assert.Equal(["one two ", "three four", "five", ""], rows.Select(static row => string.Concat(row.Glyphs.Select(static glyph => glyph.Text))));
        Assert.Equal([0, 0, 1, 2], rows.Select(static row => row.Line));
    }
}
