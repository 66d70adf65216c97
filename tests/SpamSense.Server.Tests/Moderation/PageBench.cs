using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore;
using SpamSense.Server.Hosting;
using SpamSense.Server.Moderation;
using SpamSense.Server.Moderation.Signing;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Tests.Moderation;

/// <summary>A running server with a moderator who has signed in.</summary>
public sealed class PageBench : IAsyncLifetime, IDisposable
{
    internal const string Password = "bread and seven herons";

    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private WebApplication _app = null!;
    private string _cookie = "";

    internal static RuleCatalog Rules { get; } = new(() => SpamClassifier.Default);

    internal IServiceProvider Services => _app.Services;

    internal string Address => _app.Urls.First();

    internal string Token { get; private set; } = "";

    internal HistoryReader History => Services.GetRequiredService<HistoryReader>();

    public async Task InitializeAsync()
    {
        _app = ServerHost.Build("http://127.0.0.1:0", ServerDatabase.Open(_folder.PathOf("spamsense.db")));
        await _app.StartAsync();
        Services.GetRequiredService<Moderators>().Set(Moderators.DefaultName, PasswordHash.Of(Password));
        SignIn();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    internal void SignIn()
    {
        var sessions = Services.GetRequiredService<ModeratorSessions>();
        var id = sessions.Begin(Moderators.DefaultName, Services.GetRequiredService<Moderators>().Find(Moderators.DefaultName)!);
        (_cookie, Token) = ($"spamsense-moderation={id}", sessions.Find(id)!.Token);
    }

    /// <summary>Checks a post and waits until it is in the history.</summary>
    internal async Task<HistoryEntry> KeepAsync(Post post, string site = "blog.example")
    {
        var id = Services.GetRequiredService<SpamChecker>().Check(site, post).Id;
        while (true)
        {
            if (History.Read(HistoryBench.All with { Site = site }, 1000).Find(entry => entry.CheckId == id) is { } entry)
            {
                return entry;
            }

            await Task.Delay(20);
        }
    }

    internal async Task<(HttpStatusCode Status, string Body, HttpResponseMessage Response)> SendAsync(
        HttpMethod method, string path, Dictionary<string, string>? form = null, bool isSignedIn = true, params (string Name, string Value)[] headers)
    {
        using var content = form is null ? null : new FormUrlEncodedContent(form);
        return await SendContentAsync(method, path, content, isSignedIn, headers);
    }

    private async Task<(HttpStatusCode Status, string Body, HttpResponseMessage Response)> SendContentAsync(
        HttpMethod method, string path, HttpContent? content, bool isSignedIn, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address + path)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (isSignedIn)
        {
            request.Headers.Add("Cookie", _cookie);
        }

        var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    internal async Task<string> GetAsync(string path) => (await SendAsync(HttpMethod.Get, path)).Body;

    internal Task<(HttpStatusCode Status, string Body, HttpResponseMessage Response)> PostAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(HttpMethod.Post, path, fields.Append(("token", Token)).ToDictionary(field => field.Item1, field => field.Item2));

    /// <summary>The same with a field that comes more than once.</summary>
    internal async Task PostManyAsync(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Append(("token", Token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        await SendContentAsync(HttpMethod.Post, path, content, isSignedIn: true);
    }
}
