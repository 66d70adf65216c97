using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetFailureTests
{
    [Theory]
    [InlineData(503)]
    [InlineData(500)]
    public async Task A_check_that_fails_says_nothing_that_could_be_a_verdict(int status)
    {
        var log = new CollectedLog();
        await using var app = await AkismetApplication.StartAsync(
            options => options.FailureStatusCode = status,
            services => services.AddSingleton<ISiteDirectory, BrokenDirectory>().AddSingleton<ILoggerProvider>(log));
        foreach (var path in (string[])["/1.1/verify-key", "/1.1/comment-check", "/1.1/submit-spam", "/1.1/submit-ham", "/1.1/get-stats"])
        {
            var answer = await app.PostAsync(path, AkismetApplication.CommentOf("a text that nobody may read"));

            Assert.Equal(status, (int)answer.Status);
            Assert.Empty(answer.Bytes);
            Assert.DoesNotContain(answer.Headers.Keys, name => name.StartsWith("X-", StringComparison.OrdinalIgnoreCase));
        }

        Assert.Contains("InvalidOperationException", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenDirectory.Message, log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody may read", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(AkismetApplication.Key, log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    public async Task A_body_that_is_no_form_is_refused_without_a_verdict(string contentType, int status)
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.PostAsync("/1.1/comment-check", Encoding.UTF8.GetBytes(AkismetApplication.CommentOf("Hello")), contentType: contentType);

        Assert.Equal(status, (int)answer.Status);
        Assert.Empty(answer.Bytes);
    }

    [Fact]
    public async Task Beyond_the_limit_of_a_site_its_clients_are_told_when_to_come_again_and_others_are_not_concerned()
    {
        await using var app = await AkismetApplication.StartAsync(
            services: services => services.AddSingleton<TimeProvider>(new FixedClock(DateTimeOffset.UnixEpoch)),
            sites: options =>
            {
                options.RequestsPerMinute = 2;
                options.Sites.Add(new SiteOptions { Name = AkismetApplication.SiteName, Key = AkismetApplication.Key });
                options.Sites.Add(new SiteOptions { Name = AkismetApplication.OtherSiteName, Key = AkismetApplication.OtherKey });
            });
        await app.CheckAsync(AkismetApplication.KindComment);
        await app.CheckAsync(AkismetApplication.KindComment);
        var answer = await app.CheckAsync(AkismetApplication.KindComment);
        var wrong = await app.PostAsync("/1.1/comment-check", "api_key=ffffffffffff&" + AkismetApplication.Blog);
        var other = await app.PostAsync("/1.1/verify-key", $"key={AkismetApplication.OtherKey}&{AkismetApplication.Blog}");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Empty(answer.Bytes);
        Assert.Equal("30", answer.Header("Retry-After"));
        Assert.Equal("invalid", wrong.Body);
        Assert.Equal("valid", other.Body);
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_refused_without_a_verdict()
    {
        await using var app = await AkismetApplication.StartAsync(options => (options.MaxFormBytes, options.MaxFormFields) = (40_000, 100));

        Assert.Equal(HttpStatusCode.OK, (await app.CheckAsync(string.Concat(Enumerable.Repeat("We planted beans. ", 1100)))).Status);
        var wide = await app.CheckAsync(new string('a', 40_000));
        var many = await app.CheckAsync("Hello", string.Concat(Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"&POST_{i}=x"))));
        Assert.All([wide, many], answer => Assert.Equal((HttpStatusCode.RequestEntityTooLarge, ""), (answer.Status, answer.Body)));
    }

    [Fact]
    public async Task Thirty_two_thousand_characters_and_many_variables_are_a_usual_check()
    {
        await using var app = await AkismetApplication.StartAsync();
        var variables = string.Concat(Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"&HTTP_X_{i}={i}")));
        var answer = await app.CheckAsync(string.Concat(Enumerable.Repeat("We planted beans. ", 1800)), variables);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(answer.Body, (string[])["true", "false"]);
    }

    private sealed class BrokenDirectory : ISiteDirectory
    {
        internal const string Message = "the words of an exception";

        public IReadOnlyCollection<Site> Sites => [];

        public Site? DefaultSite => throw new InvalidOperationException(Message);

        public Site? Find(ReadOnlySpan<char> key) => throw new InvalidOperationException(Message);
    }

    private sealed class CollectedLog : ILoggerProvider, ILogger
    {
        private readonly StringBuilder _text = new();

        internal string Text => _text.ToString();

        public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("SpamSense", StringComparison.Ordinal) ? this : NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_text)
            {
                _text.AppendLine(formatter(state, exception)).Append(exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
