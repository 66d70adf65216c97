using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>Who brings the conversation, and who the pitches.</summary>
internal static class AuthorSection
{
    private const int Rows = 10;

    public static void Write(MarkupWriter page, ReportData data)
    {
        if (!data.NamesAuthors)
        {
            return;
        }

        var pitches = data.Authors.Top(Rows, static row => row.Balance.Monetization);
        var conversation = data.Authors.Top(Rows, static row => row.Balance.Relationship);
        using (SectionScope.Begin(page, "authors", "By author", Concentration(data, pitches), OnlyPitches(data)))
        using (page.Begin("div", ("class", "columns")))
        {
            if (conversation.Count > 0)
            {
                BalanceTable.Write(page, "They bring the conversation", "Author", conversation);
            }

            if (pitches.Count > 0)
            {
                BalanceTable.Write(page, "They bring the pitches", "Author", pitches);
            }
        }
    }

    private static string Concentration(ReportData data, IReadOnlyList<KeyRow> pitches)
    {
        if (pitches.Count == 0)
        {
            return "No author came to cash in";
        }

        var count = pitches.Sum(static row => row.Balance.Monetization);
        var share = Numbers.Percent((double)count / Math.Max(1, data.Balance.Monetization));
        return pitches.Count == 1
            ? "One author wrote what came to cash in"
            : $"{pitches.Count} of {Numbers.Count(data.Authors.Count)} authors wrote {share} of what came to cash in";
    }

    private static string OnlyPitches(ReportData data)
    {
        var (all, several, mixed) = (0L, 0L, 0L);
        foreach (var row in data.Authors.Rows)
        {
            all += row.Balance.Monetization > 0 ? 1 : 0;
            several += row.Balance.Monetization > 1 ? 1 : 0;
            mixed += row.Balance is { Monetization: > 0, Relationship: > 0 } ? 1 : 0;
        }

        return all == 0
            ? ""
            : $"{Numbers.Count(all)} authors wrote at least one such post, {Numbers.Count(several)} more than one; {Numbers.Count(mixed)} of them also came to connect.";
    }
}
