using System.Net;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetKeyTests(SharedAkismet shared) : IClassFixture<SharedAkismet>
{
    [Theory]
    [InlineData("/1.1/verify-key", "key=0123456789ab&", null)]
    [InlineData("/1.1/verify-key", "api_key=0123456789ab&", null)]
    [InlineData("/1.1/verify-key", "key=0123456789ab&api_key=0123456789ab&", null)]
    [InlineData("/1.1/verify-key", "key&api_key=0123456789ab&", null)]
    [InlineData("/1.1/verify-key", "key=0123456789ab&api_key=ffffffffffff&", null)]
    [InlineData("/1.2/verify-key", "key=0123456789ab&", null)]
    [InlineData("/verify-key", "key=0123456789ab&", null)]
    [InlineData("/1.1/verify-key", "", "0123456789ab.localhost")]
    [InlineData("/1.1/verify-key", "", "0123456789ab.localhost:18099")]
    [InlineData("/1.1/verify-key", "", "0123456789ab.LOCALHOST")]
    [InlineData("/1.1/verify-key", "", "0123456789ab.rest.akismet.com")]
    [InlineData("/1.1/verify-key", "", "0123456789ab.spam.example.org")]
    [InlineData("/verify-key", "", "0123456789ab.localhost")]
    [InlineData("/0123456789ab/1.1/verify-key", "", null)]
    [InlineData("/0123456789ab/1.2/verify-key", "", "localhost")]
    public async Task A_key_may_stand_in_all_these_places(string path, string key, string? host)
    {
        var answer = await shared.App.PostAsync(path, key + AkismetApplication.Blog, host);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("valid"u8.ToArray(), answer.Bytes);
        Assert.StartsWith("text/plain", answer.ContentType, StringComparison.Ordinal);
        Assert.Null(answer.Header("X-akismet-debug-help"));
    }

    [Theory]
    [InlineData("/1.1/verify-key", "key=ffffffffffff&", null)]
    [InlineData("/1.1/verify-key", "", null)]
    [InlineData("/1.1/verify-key", "", "0123456789ab.other.example")]
    [InlineData("/1.1/verify-key", "", "localhost")]
    [InlineData("/1.1/verify-key", "", "www.0123456789ab.localhost")]
    [InlineData("/1.1/verify-key", "key=ffffffffffff&api_key=0123456789ab&", "0123456789ab.localhost")]
    [InlineData("/0123456789ab/1.1/verify-key", "key=ffffffffffff&", null)]
    [InlineData("/1.1/comment-check", "api_key=ffffffffffff&", null)]
    [InlineData("/1.1/submit-spam", "api_key=ffffffffffff&", null)]
    [InlineData("/1.1/submit-ham", "api_key=ffffffffffff&", null)]
    [InlineData("/1.2/usage-limit", "api_key=ffffffffffff&", null)]
    [InlineData("/1.2/key-sites", "api_key=ffffffffffff&", null)]
    [InlineData("/1.1/get-stats", "api_key=ffffffffffff&", null)]
    [InlineData("/1.1/get-key-stats", "api_key=ffffffffffff&", null)]
    [InlineData("/1.1/get-subscription", "api_key=ffffffffffff&", null)]
    [InlineData("/1.1/deactivate", "api_key=ffffffffffff&", null)]
    public async Task Any_other_key_is_invalid_and_the_answer_says_why(string path, string key, string? host)
    {
        var answer = await shared.App.PostAsync(path, key + AkismetApplication.Blog + "&comment_author=Ada&comment_content=Hello", host);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("invalid"u8.ToArray(), answer.Bytes);
        Assert.False(string.IsNullOrEmpty(answer.Header("X-akismet-debug-help")));
        Assert.DoesNotContain("ffffffffffff", answer.Header("X-akismet-debug-help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_for_its_own_site()
    {
        await using var app = await AkismetApplication.StartAsync();
        await app.PostAsync("/1.1/comment-check", AkismetApplication.Blog + "&comment_content=Hello", AkismetApplication.OtherKey + ".localhost");

        Assert.Empty(app.Statistics.Read(AkismetApplication.SiteName, DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Single(app.Statistics.Read(AkismetApplication.OtherSiteName, DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Fact]
    public async Task A_server_for_anybody_takes_any_key_and_none()
    {
        await using var app = await AkismetApplication.StartForAnybodyAsync();

        Assert.Equal("valid", (await app.PostAsync("/1.1/verify-key", "key=whatever&" + AkismetApplication.Blog)).Body);
        var comment = AkismetApplication.Blog + AkismetApplication.Field("comment_content", AkismetApplication.KindComment);
        Assert.Equal("false", (await app.PostAsync("/1.1/comment-check", comment)).Body);
    }

    [Theory]
    [InlineData("/akismet")]
    [InlineData("/akismet/")]
    [InlineData("akismet")]
    public async Task All_of_it_may_stand_below_a_path(string prefix)
    {
        await using var app = await AkismetApplication.StartAsync(prefix: prefix);

        Assert.Equal("valid", (await app.PostAsync("/akismet/1.1/verify-key", $"key={AkismetApplication.Key}&{AkismetApplication.Blog}")).Body);
        Assert.Equal("valid", (await app.PostAsync($"/akismet/{AkismetApplication.Key}/1.1/verify-key", AkismetApplication.Blog)).Body);
        Assert.Equal(HttpStatusCode.NotFound, (await app.PostAsync("/1.1/verify-key", $"key={AkismetApplication.Key}&{AkismetApplication.Blog}")).Status);
    }

    [Theory]
    [InlineData("https://www.kitchen.example/", true)]
    [InlineData("http://kitchen.example/blog", true)]
    [InlineData("KITCHEN.example", true)]
    [InlineData("https://other.example/", false)]
    [InlineData("https://kitchen.example.evil.example/", false)]
    [InlineData("https://kitchen.example@evil.example/", false)]
    [InlineData("ftp://kitchen.example/", false)]
    [InlineData("::", false)]
    public void A_blog_is_of_a_site_by_its_host(string blog, bool isOf)
    {
        Assert.Equal(isOf, AkismetBlog.IsOf(new Site("kitchen") { Url = new Uri("https://www.kitchen.example/") }, blog));
        Assert.Equal(isOf, AkismetBlog.IsOf(new Site("kitchen.example"), blog));
        Assert.True(AkismetBlog.IsOf(new Site(Site.DefaultName), blog));
    }

    [Theory]
    [InlineData("https://kitchen.example/", true)]
    [InlineData("https://other.example/", false)]
    public async Task A_key_can_be_held_to_the_host_of_its_site(string blog, bool isAllowed)
    {
        await using var app = await AkismetApplication.StartAsync(options => options.RequireSiteHost = true);
        foreach (var path in (string[])["/1.1/verify-key", "/1.1/comment-check", "/1.1/submit-ham"])
        {
            var answer = await app.PostAsync(path, $"api_key={AkismetApplication.OtherKey}" + AkismetApplication.Field("blog", blog) + "&comment_content=Hello");

            Assert.Equal(isAllowed, answer.Body != "invalid");
            Assert.Equal(isAllowed ? null : "10404", answer.Header("X-akismet-alert-code"));
            Assert.Equal(isAllowed, answer.Header("X-akismet-alert-msg") is null);
            Assert.Equal(isAllowed, answer.Header("X-akismet-debug-help") is null);
        }
    }
}
