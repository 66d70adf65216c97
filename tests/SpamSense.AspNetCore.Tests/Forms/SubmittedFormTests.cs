using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore.Tests.Forms;

public class SubmittedFormTests
{
    [Theory]
    [InlineData("comment=the+kettle+sings", "the kettle sings")]
    [InlineData("comment=a%20b%2Bc%26d%3De", "a b+c&d=e")]
    [InlineData("comment=%e2%82%AC5", "€5")]
    [InlineData("comment=a=b==", "a=b==")]
    [InlineData("comment=100%&x=1", "100%")]
    [InlineData("comment=%4", "%4")]
    [InlineData("comment=%zz%4g", "%zz%4g")]
    [InlineData("comment=%25%34%31", "%41")]
    [InlineData("comment=a%00b", "a\0b")]
    [InlineData("comment=%FF%C3(", "\uFFFD\uFFFD(")]
    [InlineData("comment", "")]
    [InlineData("comment=", "")]
    [InlineData("&&comment=x&&", "x")]
    [InlineData("com%6Dent=x", "x")]
    [InlineData("comment=first&comment=second", "second")]
    [InlineData("Comment=x", null)]
    [InlineData("comment[0]=x", null)]
    [InlineData("\uFEFFcomment=x", "x")]
    public void A_value_is_what_was_meant(string body, string? value)
    {
        Assert.Equal(value, SentForm.Read(body)["comment"]);
    }

    [Theory]
    [InlineData("; charset=UTF-8", "", "%C3%A9", "é")]
    [InlineData("; charset=\"utf-8\"", "blog_charset=ISO-8859-1", "%C3%A9", "é")]
    [InlineData(";charset=iso-8859-1", "", "%E9%96", "é–")]
    [InlineData("", "blog_charset=ISO-8859-1", "%E9%96", "é–")]
    [InlineData("", "blog_charset=+windows-1251+", "%CF%F0%E8", "При")]
    [InlineData("", "blog_charset=Shift_JIS", "%82%A0", "あ")]
    [InlineData("; charset=nonsense", "blog_charset=windows-1252", "%80", "€")]
    [InlineData("", "blog_charset=UTF-16", "%C3%A9", "é")]
    [InlineData("", "blog_charset=UTF-7", "+-%C3%A9", " -é")]
    [InlineData("", "blog_charset", "%C3%A9", "é")]
    public void The_encoding_is_the_one_that_the_client_names(string parameter, string field, string sent, string value) =>
        Assert.Equal(value, SentForm.Read($"{field}&comment={sent}", SentForm.FormType + parameter)["comment"]);

    [Fact]
    public void A_name_may_have_characters_beyond_ASCII()
    {
        Assert.Equal("x", SentForm.Read("stra%C3%9Fe=x")["straße"]);
        Assert.Equal("x", SentForm.Read("stra%DFe=x&blog_charset=ISO-8859-1")["straße"]);
        Assert.Null(SentForm.Read("strasse=x")["straße"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain; charset=UTF-8")]
    [InlineData("charset=utf-8")]
    public void A_client_that_names_no_form_is_believed_where_the_body_looks_like_one(string? contentType)
    {
        Assert.Equal("x", SentForm.Read("blog&comment=x", contentType)["comment"]);
        Assert.Equal(StatusCodes.Status415UnsupportedMediaType, SentForm.Refused("{\"a\":\"b=c\"}"u8.ToArray(), contentType));
        Assert.Equal(StatusCodes.Status415UnsupportedMediaType, SentForm.Refused("a kind word"u8.ToArray(), contentType));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data; boundary=x")]
    public void Another_type_is_refused(string contentType) =>
        Assert.Equal(StatusCodes.Status415UnsupportedMediaType, SentForm.Refused("a=b"u8.ToArray(), contentType));

    [Fact]
    public void A_form_that_is_too_large_is_refused()
    {
        var limits = new SubmittedFormLimits { BodyBytes = 20, Fields = 3, NameBytes = 5 };

        Assert.Null(SentForm.Refused("&&a=1&b=2&&&&&c=3&&&"u8.ToArray(), limits: limits));
        Assert.Equal(StatusCodes.Status413PayloadTooLarge, SentForm.Refused("&&a=1&b=2&&&&&c=3&&&&"u8.ToArray(), limits: limits));
        Assert.Equal(StatusCodes.Status413PayloadTooLarge, SentForm.Refused("a&b&c&d"u8.ToArray(), limits: limits));
        Assert.Null(SentForm.Refused("abcde=fghijk"u8.ToArray(), limits: limits));
        Assert.Equal(StatusCodes.Status413PayloadTooLarge, SentForm.Refused("abcdef=g"u8.ToArray(), limits: limits));
    }

    [Fact]
    public void No_body_is_no_form()
    {
        Assert.Null(SentForm.Read([]));
        Assert.Null(SentForm.Read([], contentType: null));
    }

    [Fact]
    public void A_long_value_is_read_whole()
    {
        var value = string.Concat(Enumerable.Repeat("ä b", 100_000));
        Assert.Equal(value, SentForm.Read(Encoding.UTF8.GetBytes("comment=" + System.Net.WebUtility.UrlEncode(value) + "&x"), step: 4096,
            limits: new SubmittedFormLimits { BodyBytes = 4_000_000 })!["comment"]);
    }
}
