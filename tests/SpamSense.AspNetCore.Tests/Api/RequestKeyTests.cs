using System.Net;
using Microsoft.AspNetCore.Builder;

namespace SpamSense.AspNetCore.Tests.Api;

public class RequestKeyTests
{
    private const string BlogKey = "0123456789ab";

    [Theory]
    [InlineData("Authorization", "Bearer " + BlogKey)]
    [InlineData("authorization", "bearer  " + BlogKey)]
    [InlineData("X-Api-Key", BlogKey)]
    public async Task A_key_opens_the_door(string name, string value)
    {
        await using var app = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await app.Client.SendAsync(HttpMethod.Get, "/spamsense/v1/model", (name, value))).Status);
    }

    [Theory]
    [InlineData("Authorization", "Bearer 0123456789ac")]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("Authorization", "Basic 0123456789ab")]
    [InlineData("X-Api-Key", "")]
    [InlineData("X-Other", BlogKey)]
    public async Task Anything_else_does_not(string name, string value)
    {
        await using var app = await StartAsync();

        var reply = await app.Client.SendAsync(HttpMethod.Get, "/spamsense/v1/model", (name, value));

        Assert.Equal(HttpStatusCode.Unauthorized, reply.Status);
        Assert.Equal("Bearer", Assert.Single(reply.Headers.WwwAuthenticate).Scheme);
        Assert.Equal("application/problem+json", reply.ContentType?.MediaType);
        Assert.Contains("key", reply.Detail, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("POST", "classify")]
    [InlineData("POST", "analyze")]
    [InlineData("POST", "batch")]
    [InlineData("POST", "feedback")]
    [InlineData("GET", "feedback")]
    [InlineData("DELETE", "feedback/00000000000000000000000000000000")]
    [InlineData("GET", "rules")]
    [InlineData("GET", "model")]
    public async Task Every_endpoint_asks_for_a_key(string method, string path)
    {
        await using var app = await StartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Client.SendAsync(new HttpMethod(method), "/spamsense/v1/" + path)).Status);
    }

    [Fact]
    public async Task The_site_is_that_of_the_key_and_not_of_the_body()
    {
        await using var app = await StartAsync();
        (string, string) blog = ("X-Api-Key", BlogKey), shop = ("X-Api-Key", "ba9876543210");

        await app.Client.PostAsync("/spamsense/v1/feedback", ApiClient.Json(new { text = ApiClient.Kind, label = "monetization", site = "shop.example" }), headers: blog);

        Assert.Empty((await app.Client.SendAsync(HttpMethod.Get, "/spamsense/v1/feedback", shop)).Lines);
        Assert.Equal("blog.example", Assert.Single((await app.Client.SendAsync(HttpMethod.Get, "/spamsense/v1/feedback", blog)).Lines).GetProperty("source").GetString());
    }

    private static Task<TestApplication> StartAsync() => TestApplication.StartAsync(app => app.MapSpamSense(), options =>
    {
        options.Sites.Add(new SiteOptions { Name = "blog.example", Key = BlogKey });
        options.Sites.Add(new SiteOptions { Name = "shop.example", Key = "ba9876543210" });
    });
}
