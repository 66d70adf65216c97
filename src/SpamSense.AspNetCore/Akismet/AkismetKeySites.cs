using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>The endpoint <c>key-sites</c>. A key has one site here, so that there is nothing to put in order, and one line at most.</summary>
internal sealed class AkismetKeySites(ISiteStatistics statistics, TimeProvider clock)
{
    private const int DefaultLimit = 500;

    internal Task AnswerAsync(HttpResponse response, AkismetCall call)
    {
        var fields = call.Fields;
        var month = AkismetMonth.Of(fields["month"], clock.GetUtcNow());
        var name = call.Site.Url?.Host ?? call.Site.Name;
        var total = string.IsNullOrEmpty(fields["filter"]) || name.Contains(fields["filter"]!, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        var page = new AkismetSitePage(
            month, name, NumberOf(fields["limit"], DefaultLimit), NumberOf(fields["offset"], 0), total, AkismetCounts.Of(month.Read(statistics, call.Site)));
        return fields["format"] == "csv"
            ? AkismetJson.WriteAsync(response, "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(page.ToCsv(AkismetKey.InFields(fields))))
            : AkismetJson.WriteAsync(response, page, static (json, page) => page.WriteTo(json));
    }

    private static int NumberOf(string? number, int otherwise) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
