using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetPostTests
{
    [Theory]
    [InlineData("comment", PostKind.Comment)]
    [InlineData("", PostKind.Comment)]
    [InlineData("pingback", PostKind.Comment)]
    [InlineData("reply", PostKind.Comment)]
    [InlineData("something-of-their-own", PostKind.Comment)]
    [InlineData("blog-post", PostKind.Post)]
    [InlineData("forum-post", PostKind.Post)]
    [InlineData("tweet", PostKind.Post)]
    [InlineData("contact-form", PostKind.Message)]
    [InlineData("message", PostKind.Message)]
    public async Task The_type_tells_the_kind_under_either_name(string type, PostKind kind)
    {
        Assert.Equal(kind, (await PostOfAsync("comment_type=" + type)).Kind);
        Assert.Equal(kind, (await PostOfAsync("content_type=" + type)).Kind);
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("FR_ca", "fr")]
    [InlineData("de-CH", "de")]
    [InlineData("en, fr_ca", null)]
    [InlineData("english", null)]
    [InlineData("e1", null)]
    [InlineData("", null)]
    public async Task The_language_is_that_of_a_blog_with_a_single_one(string languages, string? language) =>
        Assert.Equal(language, (await PostOfAsync("blog_lang=" + Uri.EscapeDataString(languages))).Language);

    [Theory]
    [InlineData("2026-03-04T05:06:07Z", 5)]
    [InlineData("2026-03-04T05:06:07.000Z", 5)]
    [InlineData("2026-03-04T05:06:07+02:00", 3)]
    [InlineData("2026-03-04 05:06:07", 5)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public async Task A_date_is_read_where_it_is_one(string date, int? hour) =>
        Assert.Equal(hour, (await PostOfAsync("comment_date_gmt=" + Uri.EscapeDataString(date))).PublishedAt?.UtcDateTime.Hour);

    [Theory]
    [InlineData("UTF-8", "gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("", "gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("no-such-charset", "gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("utf-7", "+AGEA-", " AGEA-")]
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
    public async Task Text_is_decoded_as_the_blog_says(string charset, string sent, string meant) =>
        Assert.Equal(meant, (await PostOfAsync($"comment_content={sent}&blog_charset={charset}")).Text);

    [Fact]
    public async Task Bytes_need_not_be_escaped() =>
        Assert.Equal("grüße", (await PostOfAsync([.. "comment_content=gr"u8, 0xFC, 0xDF, .. "e&blog_charset=ISO-8859-1"u8])).Text);

    [Fact]
    public async Task A_form_without_anything_is_a_post_without_anything() =>
        Assert.Equal(new Post { Text = "", Source = AkismetApplication.SiteName }, await PostOfAsync("comment_author&comment_author_url=&permalink=&comment_content"));

    private static Task<Post> PostOfAsync(string form) => PostOfAsync(Encoding.UTF8.GetBytes(form));

    private static async Task<Post> PostOfAsync(byte[] form)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/x-www-form-urlencoded";
        context.Request.Body = new MemoryStream(form);
        var fields = await AkismetFields.ReadAsync(context.Request, SubmittedFormLimits.Default, CancellationToken.None);
        return AkismetPost.Of(new AkismetCall(new Site(AkismetApplication.SiteName), fields, new AkismetOptions()));
    }
}
