using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class HostileFixTests
{
    [Theory]
    [MemberData(nameof(HardText.All), MemberType = typeof(HardText))]
    public void Any_text_is_mended_without_an_exception_and_for_good(string piece)
    {
        var text = HardText.Repeat(piece, 3_000) + " bit.ly/3xyz fr\u200Bee <a href='https://bit.ly/4xyz?utm_id=1'>" + HardText.Repeat(piece, 3_000);
        foreach (var format in Enum.GetValues<ContentFormat>())
        {
            var analysis = Mending.Analyze(text, format);
            var keys = ContentFixer.Default.GetFixes(analysis).Select(fix => fix.EquivalenceKey).Distinct();
            Assert.NotNull(Mending.Apply(text, format, [.. keys]));
        }
    }

    [Fact]
    public void A_hundred_thousand_links_go_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("a bit.ly/3xyz\n", 100_000));
        Assert.Equal(string.Concat(Enumerable.Repeat("a\n", 100_000)), Mending.Apply(text, ContentFormat.Plain, ContentFixKeys.RemoveLink));
    }
}
