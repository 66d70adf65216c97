using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Akismet;

/// <summary>An application that speaks the Akismet protocol for two sites, or for anybody.</summary>
internal sealed class AkismetApplication : IAsyncDisposable
{
    internal const string Key = "0123456789ab";
    internal const string OtherKey = "ba9876543210";
    internal const string SiteName = "garden.example";
    internal const string OtherSiteName = "kitchen.example";

    /// <summary>Whatever a client has to send.</summary>
    internal const string Blog = "blog=https%3A%2F%2Fgarden.example%2F&user_ip=192.0.2.7";

    internal const string Pitch = "Great post! Visit my page http://deals.example for cheap watches.";
    internal const string KindComment = "My grandmother baked this every Sunday, and the kitchen smelled of it until Tuesday.";

    private readonly TestApplication _application;

    private AkismetApplication(TestApplication application) => _application = application;

    internal IServiceProvider Services => _application.Services;

    internal ISiteStatistics Statistics => Services.GetRequiredService<ISiteStatistics>();

    internal static async Task<AkismetApplication> StartAsync(
        Action<AkismetOptions>? configure = null, Action<IServiceCollection>? services = null, string prefix = "/", Action<SpamSenseOptions>? sites = null) =>
        new(await TestApplication.StartAsync(
            app => app.MapAkismet(prefix),
            sites ?? (options =>
            {
                options.Sites.Add(new SiteOptions { Name = SiteName, Key = Key });
                options.Sites.Add(new SiteOptions { Name = OtherSiteName, Key = OtherKey, Url = new Uri("https://www.kitchen.example/") });
            }),
            all =>
            {
                if (configure is not null)
                {
                    all.Configure(configure);
                }

                services?.Invoke(all);
            }));

    /// <summary>An application without keys.</summary>
    internal static Task<AkismetApplication> StartForAnybodyAsync() => StartAsync(sites: options => options.AllowAnyKey = true);

    internal static string Field(string name, string value) => $"&{name}={Uri.EscapeDataString(value)}";

    internal static string CommentOf(string content, string author = "Ada") =>
        $"api_key={Key}&{Blog}" + Field("comment_author", author) + Field("comment_content", content);

    internal Task<AkismetResponse> CheckAsync(string content, string more = "") => PostAsync("/1.1/comment-check", CommentOf(content) + more);

    internal Task<AkismetResponse> PostAsync(string path, string body, string? host = null) => PostAsync(path, Encoding.UTF8.GetBytes(body), host);

    internal async Task<AkismetResponse> PostAsync(
        string path, byte[] body, string? host = null, string? contentType = "application/x-www-form-urlencoded", string? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        if (client is not null)
        {
            request.Headers.UserAgent.ParseAdd(client);
        }

        return await SendAsync(request, host);
    }

    internal async Task<AkismetResponse> GetAsync(string path, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, host);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task<AkismetResponse> SendAsync(HttpRequestMessage request, string? host)
    {
        request.Headers.Host = host;
        using var response = await _application.Client.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
        return new AkismetResponse(response.StatusCode, Encoding.UTF8.GetString(bytes), bytes, response.Content.Headers.ContentType?.ToString(), headers);
    }
}
