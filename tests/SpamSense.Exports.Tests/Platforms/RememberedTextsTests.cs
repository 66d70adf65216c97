using System.Globalization;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Tests.Platforms;

public sealed class RememberedTextsTests
{
    [Fact]
    public void There_is_room_for_many_but_not_for_any_number()
    {
        var texts = new RememberedTexts();
        for (var i = 0; i < 200_000; i++)
        {
            texts.Add(i.ToString(CultureInfo.InvariantCulture), new string('x', 100));
        }

        Assert.NotNull(texts.Find("40000"));
        Assert.Null(texts.Find("199999"));
    }

    [Fact]
    public void What_is_empty_is_not_remembered_and_what_is_comes_first()
    {
        var texts = new RememberedTexts();
        texts.Add("a", " ");
        texts.Add("a", "first");
        texts.Add("a", "second");
        texts.Add(null, "nobody's");

        Assert.Equal("first", texts.Find("a"));
        Assert.Null(texts.Find(null));
    }
}
