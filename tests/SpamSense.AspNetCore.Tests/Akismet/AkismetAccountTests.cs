using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore.Tests.Akismet;

public class AkismetAccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 20, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("/1.2/test")]
    [InlineData("/1.1/test")]
    public async Task The_connection_can_be_tried_without_a_key(string path)
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.GetAsync(path);

        Assert.Equal("connected"u8.ToArray(), answer.Bytes);
        Assert.StartsWith("text/plain", answer.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deactivated_site_is_told_so_and_its_key_stays_good()
    {
        await using var app = await AkismetApplication.StartAsync();
        var fields = $"key={AkismetApplication.Key}&{AkismetApplication.Blog}";

        Assert.Equal("deactivated"u8.ToArray(), (await app.PostAsync("/1.1/deactivate", fields)).Bytes);
        Assert.Equal("valid", (await app.PostAsync("/1.1/verify-key", fields)).Body);
    }

    [Theory]
    [InlineData("verify-wpcom-key")]
    [InlineData("token")]
    public async Task What_needs_an_account_elsewhere_is_invalid(string endpoint)
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.PostAsync("/1.1/" + endpoint, $"api_key={AkismetApplication.Key}&user_id=1");

        Assert.Equal("invalid", answer.Body);
        Assert.NotNull(answer.Header("X-akismet-debug-help"));
    }

    [Fact]
    public async Task The_subscription_is_an_active_one()
    {
        await using var app = await AkismetApplication.StartAsync();
        var json = await JsonOf(app.PostAsync("/1.1/get-subscription", $"key={AkismetApplication.Key}&{AkismetApplication.Blog}"));

        Assert.Equal(JsonValueKind.Number, json.GetProperty("account_id").ValueKind);
        Assert.Equal(JsonValueKind.String, json.GetProperty("account_type").ValueKind);
        Assert.Equal(AkismetApplication.SiteName, json.GetProperty("account_name").GetString());
        Assert.Equal("active", json.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.False, json.GetProperty("next_billing_date").ValueKind);
        Assert.Equal(JsonValueKind.False, json.GetProperty("limit_reached").ValueKind);
    }

    [Fact]
    public async Task Usage_without_a_limit_counts_the_checks_of_this_month()
    {
        await using var app = await StartWithCountsAsync();
        var answer = await app.GetAsync($"/1.2/usage-limit?api_key={AkismetApplication.Key}");

        Assert.Equal("""{"limit":"none","usage":7,"percentage":"0.00","throttled":false}""", answer.Body);
        Assert.Equal("application/json", answer.ContentType);
    }

    [Theory]
    [InlineData(350, "2.00", "NOTICE_NONE")]
    [InlineData(7, "100.00", "NOTICE_NONE")]
    [InlineData(6, "116.67", "NOTICE_FIRST_MONTH_OVER_LIMIT")]
    public async Task Usage_with_a_limit_is_compared_with_it(long limit, string percentage, string notice)
    {
        await using var app = await StartWithCountsAsync(options => options.MonthlyLimit = limit);
        var byGet = await JsonOf(app.GetAsync($"/1.2/usage-limit?api_key={AkismetApplication.Key}&extended=1"));
        var byPost = await JsonOf(app.PostAsync("/1.2/usage-limit", $"api_key={AkismetApplication.Key}&extended=true"));

        Assert.Equal(byGet.GetRawText(), byPost.GetRawText());
        Assert.Equal(limit, byGet.GetProperty("limit").GetInt64());
        Assert.Equal(percentage, byGet.GetProperty("percentage").GetString());
        Assert.Equal(notice, byGet.GetProperty("notice_level").GetString());
        Assert.Equal(JsonValueKind.False, byGet.GetProperty("upgrade").ValueKind);
    }

    [Theory]
    [InlineData("", """{"2026-03":[{"site":"garden.example","api_calls":7,"spam":4,"ham":3,"missed_spam":1,"false_positives":0,"is_revoked":false}],"limit":500,"offset":0,"total":1}""")]
    [InlineData("&month=2026-02", """{"2026-02":[{"site":"garden.example","api_calls":20,"spam":0,"ham":20,"missed_spam":0,"false_positives":3,"is_revoked":false}],"limit":500,"offset":0,"total":1}""")]
    [InlineData("&month=2026-13&order=spam&filter=GARDEN&limit=10", """{"2026-03":[{"site":"garden.example","api_calls":7,"spam":4,"ham":3,"missed_spam":1,"false_positives":0,"is_revoked":false}],"limit":10,"offset":0,"total":1}""")]
    [InlineData("&filter=kitchen", """{"2026-03":[],"limit":500,"offset":0,"total":0}""")]
    [InlineData("&offset=1&limit=-1", """{"2026-03":[],"limit":500,"offset":1,"total":1}""")]
    public async Task The_sites_of_a_key_are_its_own_one(string query, string json)
    {
        await using var app = await StartWithCountsAsync();

        Assert.Equal(json, (await app.GetAsync($"/1.2/key-sites?api_key={AkismetApplication.Key}{query}")).Body);
        Assert.Equal(json, (await app.PostAsync("/1.2/key-sites", $"api_key={AkismetApplication.Key}{query}")).Body);
    }

    [Fact]
    public async Task The_sites_of_a_key_are_a_table_for_whoever_asks_for_it()
    {
        await using var app = await StartWithCountsAsync();
        var answer = await app.GetAsync($"/1.2/key-sites?api_key={AkismetApplication.Key}&format=csv&limit=10");

        Assert.Equal(
            "Active sites for 0123456789ab during 2026-03 (limit:10, offset: 0, total: 1)\n"
            + "Site,Total API Calls,Spam,Ham,Missed Spam,False Positives,Is Revoked\n"
            + "garden.example,7,4,3,1,0,false\n",
            answer.Body);
        Assert.StartsWith("text/csv", answer.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_key_writes_lines_of_its_own_into_the_table()
    {
        await using var app = await AkismetApplication.StartForAnybodyAsync();
        var answer = await app.GetAsync("/1.2/key-sites?format=csv&api_key=%0A%3DHYPERLINK(%22x%22)%0D%0A");

        Assert.StartsWith("Active sites for HYPERLINKx during ", answer.Body, StringComparison.Ordinal);
        Assert.Equal(3, answer.Body.Count(character => character == '\n'));
    }

    [Fact]
    public async Task A_name_of_a_site_that_is_no_host_is_quoted_in_the_table()
    {
        await using var app = await AkismetApplication.StartAsync(sites: options => options.Sites.Add(new SiteOptions { Name = "=1+1,\"a\"", Key = AkismetApplication.Key }));
        var answer = await app.GetAsync($"/1.2/key-sites?api_key={AkismetApplication.Key}&format=csv");

        Assert.EndsWith("\n\"'=1+1,\"\"a\"\"\",0,0,0,0,0,false\n", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get-stats")]
    [InlineData("get-key-stats")]
    public async Task Statistics_of_six_months_are_broken_down_by_month(string endpoint)
    {
        await using var app = await StartWithCountsAsync();
        var answer = await app.PostAsync("/1.1/" + endpoint, $"api_key={AkismetApplication.Key}&{AkismetApplication.Blog}&from=6-months");

        Assert.Equal(
            """{"spam":4,"ham":23,"missed_spam":1,"false_positives":3,"accuracy":"85.19","time_saved":40,"breakdown":{"2026-02":"""
            + """{"spam":0,"ham":20,"missed_spam":0,"false_positives":3,"blogs":1,"da":"2026-02-28"},"2026-03":"""
            + """{"spam":4,"ham":3,"missed_spam":1,"false_positives":0,"blogs":1,"da":"2026-03-20"}}}""",
            answer.Body);
        Assert.Equal("application/json", answer.ContentType);
    }

    [Theory]
    [InlineData("60-days", "2026-02-28,2026-03-01,2026-03-20")]
    [InlineData("6-months", "2026-02,2026-03")]
    [InlineData("all", "2024-12,2026-02,2026-03")]
    [InlineData("", "2026-02,2026-03")]
    public async Task Statistics_go_back_as_far_as_asked(string from, string periods)
    {
        await using var app = await StartWithCountsAsync();
        var json = await JsonOf(app.PostAsync("/1.1/get-stats", $"key={AkismetApplication.Key}&{AkismetApplication.Blog}&from={from}"));

        Assert.Equal(periods, string.Join(',', json.GetProperty("breakdown").EnumerateObject().Select(period => period.Name)));
    }

    [Fact]
    public async Task Statistics_of_nothing_are_numbers_too()
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.PostAsync("/1.1/get-stats", $"key={AkismetApplication.Key}&{AkismetApplication.Blog}");

        Assert.Equal("""{"spam":0,"ham":0,"missed_spam":0,"false_positives":0,"accuracy":"0.00","time_saved":0,"breakdown":{}}""", answer.Body);
    }

    [Theory]
    [InlineData("/1.1/comment-check")]
    [InlineData("/1.1/submit-spam")]
    [InlineData("/1.1/verify-key")]
    public async Task What_changes_or_counts_something_is_not_asked_by_get(string path)
    {
        await using var app = await AkismetApplication.StartAsync();
        var answer = await app.GetAsync($"{path}?api_key={AkismetApplication.Key}&{AkismetApplication.Blog}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Empty(answer.Bytes);
    }

    private static async Task<AkismetApplication> StartWithCountsAsync(Action<AkismetOptions>? configure = null)
    {
        var app = await AkismetApplication.StartAsync(configure, services => services.AddSingleton<TimeProvider>(new FixedClock(Now)));
        Count(app, new DateOnly(2026, 3, 20), spam: 4, ham: 0);
        Count(app, new DateOnly(2026, 3, 1), spam: 0, ham: 3);
        Count(app, new DateOnly(2026, 2, 28), spam: 0, ham: 20);
        Count(app, new DateOnly(2024, 12, 31), spam: 1, ham: 0);
        app.Statistics.CountCorrection(AkismetApplication.SiteName, new DateOnly(2026, 3, 20), Orientation.Monetization);
        for (var i = 0; i < 3; i++)
        {
            app.Statistics.CountCorrection(AkismetApplication.SiteName, new DateOnly(2026, 2, 28), Orientation.Relationship);
        }

        return app;
    }

    private static void Count(AkismetApplication app, DateOnly day, int spam, int ham)
    {
        for (var i = 0; i < spam + ham; i++)
        {
            app.Statistics.CountCheck(AkismetApplication.SiteName, day, i < spam);
        }
    }

    private static async Task<JsonElement> JsonOf(Task<AkismetResponse> answer)
    {
        using var json = JsonDocument.Parse((await answer).Bytes);
        return json.RootElement.Clone();
    }
}
