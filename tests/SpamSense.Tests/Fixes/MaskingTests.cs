using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class MaskingTests
{
    [Theory]
    [InlineData("Call +1 (555) 010-4477 now", "Call +1 (555) ***-**77 now", ContentFormat.Plain)]
    [InlineData("Call +1 (555) 010-4477 now", @"Call +1 (555) \*\*\*-\*\*77 now", ContentFormat.Markdown)]
    [InlineData("<p>Call <b>+1 (555) 010-4477</b> now</p>", "<p>Call <b>+1 (555) ***-**77</b> now</p>", ContentFormat.Html)]
    [InlineData("030 555 01 23 45", "030 55* ** ** 45", ContentFormat.Plain)]
    [InlineData("０３０ ５５５ ０１ ２３ ４５", "０３０ ５５* ** ** ４５", ContentFormat.Plain)]
    [InlineData("We met 1250 people in 2026", "We met 1250 people in 2026", ContentFormat.Plain)]
    public void A_phone_number_keeps_its_beginning_and_two_digits(string text, string expected, ContentFormat format) =>
        Assert.Equal(expected, Mending.Apply(text, format, ContentFixKeys.MaskPhone));

    [Theory]
    [InlineData("Write to ann.miller@post.example please", "Write to a*********@post.example please", ContentFormat.Plain)]
    [InlineData("a@post.example", "*@post.example", ContentFormat.Plain)]
    [InlineData("ann@post.example, bob@post.example", @"a\*\*@post.example, b\*\*@post.example", ContentFormat.Markdown)]
    [InlineData("<a href=\"mailto:ann@post.example\">ann@post.example</a>", "a**@post.example", ContentFormat.Html)]
    [InlineData("<a href='mailto:ann@post.example'>Ann</a>", "<a href='mailto:ann@post.example'>Ann</a>", ContentFormat.Html)]
    [InlineData("a&#110;n&#64;post.example", "a**&#64;post.example", ContentFormat.Html)]
    public void Of_an_email_address_the_first_letter_and_the_host_stay(string text, string expected, ContentFormat format) =>
        Assert.Equal(expected, Mending.Apply(text, format, ContentFixKeys.MaskEmail));

    [Theory]
    [InlineData("Send it to 0x52908400098527886E0F7030069857D2E4169EE7 today", "Send it to 0x52**********************************9EE7 today")]
    public void Of_a_wallet_address_the_ends_stay(string text, string expected) =>
        Assert.Equal(expected, Mending.Apply(text, ContentFormat.Plain, ContentFixKeys.MaskWallet));

    [Theory]
    [InlineData("Call +1 (555) 010-4477 or write to ann@post.example")]
    public void Nothing_is_masked_unless_asked_for(string text) => Assert.Equal(text, Mending.Apply(text, ContentFormat.Plain));
}
