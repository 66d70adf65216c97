using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class RemoveInvisibleTests
{
    [Theory]
    [InlineData("Get fr\u200Bee co\u00ADins n\u2060ow", "Get free coins now", ContentFormat.Plain)]
    [InlineData("Get f\u200Br\u200Be\u200Be coins", "Get free coins", ContentFormat.Plain)]
    [InlineData("Get fr&#8203;ee c&shy;oins", "Get free coins", ContentFormat.Html)]
    [InlineData("Get \u202Eeerf\u202C coins\u200E.", "Get eerf coins.", ContentFormat.Plain)]
    [InlineData("Se\u200Be https://bit\u200B.ly/3x\u200Byz", "See https://bit.ly/3xyz", ContentFormat.Plain)]
    [InlineData("<a rel=ugc href='https://bit\u200B.ly/3xyz'>di\u200Bary</a>", "<a rel=ugc href='https://bit.ly/3xyz'>diary</a>", ContentFormat.Html)]
    [InlineData("It ended.\u200B And then it began.", "It ended.\u200B And then it began.", ContentFormat.Plain)]
    [InlineData("> qu\u200Boted\n\nfr\u200Bee", "> qu\u200Boted\n\nfree", ContentFormat.Plain)]
    [InlineData("Пр\u200Cивет всем", "Привет всем", ContentFormat.Plain)]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم", ContentFormat.Plain)]
    [InlineData("👩\u200D🚀 and ❤\uFE0F and 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", "👩\u200D🚀 and ❤\uFE0F and 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F", ContentFormat.Plain)]
    public void What_nobody_sees_goes(string text, string expected, ContentFormat format)
    {
        Assert.Equal(expected, Mending.Apply(text, format, ContentFixKeys.RemoveInvisible));
        Assert.Equal(expected, Mending.Apply(text, format));
    }

    [Theory]
    [InlineData("fr\u200Bee <\u200Bscript>alert(1)<\u200B/script>", "free <\u200Bscript>alert(1)<\u200B/script>")]
    [InlineData("fr\u200Bee <\u200D\u200Bimg onerror=x>", "free <\u200D\u200Bimg onerror=x>")]
    [InlineData("fr\u200Bee &\u200Blt;b&\u200Bgt;", "free &\u200Blt;b&\u200Bgt;")]
    public void What_is_left_is_no_markup(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Html, ContentFixKeys.RemoveInvisible));

    [Theory]
    [InlineData("fr\u200Bee [tea]\u200B(javascript:alert(1))", "free [tea]\u200B(javascript:alert(1))")]
    public void What_is_left_is_no_link(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Markdown, ContentFixKeys.RemoveInvisible));
}
