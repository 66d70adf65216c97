using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class DefangLinkTests
{
    [Theory]
    [InlineData("See https://bit.ly/3xyz?a=1.2 there", "See hxxps://bit[.]ly/3xyz?a=1.2 there", ContentFormat.Plain)]
    [InlineData("See HTTP://www.Bit.ly/3xyz", "See HxxP://www[.]Bit[.]ly/3xyz", ContentFormat.Plain)]
    [InlineData("See bit.ly/3xyz!", "See bit[.]ly/3xyz!", ContentFormat.Plain)]
    [InlineData("See hxxp://bit[.]ly/3xyz", "See hxxp://bit[.]ly/3xyz", ContentFormat.Plain)]
    [InlineData("See <https://bit.ly/3xyz> there", "See hxxps://bit[.]ly/3xyz there", ContentFormat.Markdown)]
    [InlineData("See [my diary](https://bit.ly/3xyz) there", "See my diary (hxxps://bit[.]ly) there", ContentFormat.Markdown)]
    [InlineData("See [bit.ly/3xyz](https://bit.ly/3xyz) there", "See hxxps://bit[.]ly there", ContentFormat.Markdown)]
    [InlineData("See <a href=\"https://bit.ly/3xyz\"><i>my diary</i></a> there", "See <i>my diary</i> (hxxps://bit[.]ly) there", ContentFormat.Html)]
    [InlineData("See <a href=https://bit.ly/3xyz>my diary", "See hxxps://bit[.]ly my diary", ContentFormat.Html)]
    [InlineData("See <a href='https://bit.ly/\"<script>alert(1)</script>'>this</a>", "See alert(1)</script>'>this (hxxps://bit[.]ly)", ContentFormat.Html)]
    [InlineData("See <a href='https://bit.ly/x<script'>this alert>", "See hxxps://bit[.]ly this alert>", ContentFormat.Html)]
    [InlineData("See this<a href='https://bit.ly/3xyz'></a>and that", "See this hxxps://bit[.]ly and that", ContentFormat.Html)]
    [InlineData("See https://garden.example there", "See https://garden.example there", ContentFormat.Plain)]
    public void A_link_can_be_read_and_not_followed(string text, string expected, ContentFormat format) =>
        Assert.Equal(expected, Mending.Apply(text, format, ContentFixKeys.DefangLink));
}
