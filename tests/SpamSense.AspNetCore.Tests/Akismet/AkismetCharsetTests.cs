using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetCharsetTests
{
    [Theory]
    [InlineData("UTF-8", "gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("", "gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("no-such-charset", "gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("ISO-8859-1", "gr%FC%DFe", "grüße")]
    [InlineData("iso-8859-1", "%93gr%FC%DFe%94", "\u201Cgrüße\u201D")]
    [InlineData("windows-1252", "5+%80", "5 €")]
    [InlineData("windows-1251", "%EF%F0%E8%E2%E5%F2", "привет")]
    [InlineData("KOI8-R", "%D0%D2%C9%D7%C5%D4", "привет")]
    [InlineData("Shift_JIS", "%83n%83%8D%81%5B", "ハロー")]
    [InlineData("UTF-8", "a%FFb%C3", "a\uFFFDb\uFFFD")]
    [InlineData("UTF-8", "%ED%A0%80", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("UTF-8", "100%25+%zz+%", "100% %zz %")]
    [InlineData("UTF-8", "a%00b", "a\0b")]
    public async Task Text_is_decoded_as_the_blog_says(string charset, string sent, string meant)
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.PostAsync("/1.1/submit-ham", $"api_key={AkismetApplication.Key}&{AkismetApplication.Blog}&comment_content={sent}&blog_charset={charset}");

        Assert.Equal("Thanks for making the web a better place.", answer.Body);
        Assert.Equal(meant, await TextOf(app));
    }

    [Fact]
    public async Task Bytes_need_not_be_escaped()
    {
        await using var app = await AkismetApplication.StartAsync();
        byte[] body = [.. Encoding.UTF8.GetBytes($"api_key={AkismetApplication.Key}&{AkismetApplication.Blog}&comment_content=gr"), 0xFC, 0xDF, .. "e&blog_charset=ISO-8859-1"u8];
        await app.PostAsync("/1.1/submit-ham", body);

        Assert.Equal("grüße", await TextOf(app));
    }

    private static async Task<string> TextOf(AkismetApplication app)
    {
        await foreach (var correction in app.Services.GetRequiredService<SiteCorrections>().ReadAsync())
        {
            return correction.Post.Text;
        }

        return "";
    }
}
