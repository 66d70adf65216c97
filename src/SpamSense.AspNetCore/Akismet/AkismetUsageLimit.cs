using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoint <c>usage-limit</c>.</summary>
internal sealed class AkismetUsageLimit(ISiteStatistics statistics, TimeProvider clock)
{
    private const double Percent = 100;

    internal Task AnswerAsync(HttpResponse response, AkismetCall call)
    {
        var usage = AkismetCounts.Of(AkismetMonth.Of(clock.GetUtcNow()).Read(statistics, call.Site)).Checks;
        return AkismetJson.WriteAsync(response, (call, usage), static (json, state) =>
        {
            var limit = state.call.Options.MonthlyLimit;
            if (limit is { } most)
            {
                json.WriteNumber("limit", most);
            }
            else
            {
                json.WriteString("limit", "none");
            }

            json.WriteNumber("usage", state.usage);
            json.WriteString("percentage", (limit is null ? 0 : state.usage * Percent / limit.Value).ToString("0.00", CultureInfo.InvariantCulture));
            json.WriteBoolean("throttled", false);
            if (state.call.Fields.IsSet("extended"))
            {
                json.WriteString("notice_level", state.usage > (limit ?? long.MaxValue) ? "NOTICE_FIRST_MONTH_OVER_LIMIT" : "NOTICE_NONE");
                json.WriteBoolean("upgrade", false);
            }
        });
    }
}
