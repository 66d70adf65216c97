using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoints <c>get-stats</c> and <c>get-key-stats</c>, which are the same where a key has one site.</summary>
internal sealed class AkismetStatistics(ISiteStatistics statistics, TimeProvider clock)
{
    /// <summary>How long a person is taken to need for one spam; the protocol wants a time and does not say whose.</summary>
    private const int SecondsForOneSpam = 10;

    private const int Percent = 100;

    internal Task AnswerAsync(HttpResponse response, AkismetCall call)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var (first, period) = call.Fields["from"] switch
        {
            "all" => (DateOnly.MinValue, "yyyy-MM"),
            "60-days" => (today.AddDays(-59), "yyyy-MM-dd"),
            _ => (new DateOnly(today.Year, today.Month, 1).AddMonths(-5), "yyyy-MM"),
        };
        var days = statistics.Read(call.Site.Name, first, today);
        return AkismetJson.WriteAsync(response, (days, period), static (json, state) => Write(json, state.days, state.period));
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DailyCounts> days, string period)
    {
        var all = AkismetCounts.Of(days);
        Write(json, all);
        var wrong = Math.Min(all.MissedSpam + all.FalsePositives, all.Checks);
        var accuracy = all.Checks == 0 ? 0 : (all.Checks - wrong) * (double)Percent / all.Checks;
        json.WriteString("accuracy", accuracy.ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteNumber("time_saved", all.Spam * SecondsForOneSpam);
        json.WriteStartObject("breakdown");
        for (var i = 0; i < days.Count;)
        {
            var name = days[i].Day.ToString(period, CultureInfo.InvariantCulture);
            var sum = default(AkismetCounts);
            DateOnly last;
            do
            {
                sum += days[i];
                last = days[i++].Day;
            }
            while (i < days.Count && days[i].Day.ToString(period, CultureInfo.InvariantCulture) == name);

            json.WriteStartObject(name);
            Write(json, sum);
            json.WriteNumber("blogs", 1);
            json.WriteString("da", last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AkismetCounts counts)
    {
        json.WriteNumber("spam", counts.Spam);
        json.WriteNumber("ham", counts.Ham);
        json.WriteNumber("missed_spam", counts.MissedSpam);
        json.WriteNumber("false_positives", counts.FalsePositives);
    }
}
