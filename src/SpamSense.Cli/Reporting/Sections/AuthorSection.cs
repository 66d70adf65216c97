using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>Who brings the conversation, and who the pitches.</summary>
internal static class AuthorSection
{
    private const int Rows = 10;

    // Ten hands that wrote less than this are not what the reader has to know first.
    private const double Notable = 0.2;

    public static void Write(MarkupWriter page, ReportData data)
    {
        if (!data.NamesAuthors || data.Balance.Undecided == data.Balance.Posts)
        {
            return;
        }

        var pitches = data.Authors.Top(Rows, static row => row.Balance.Monetization > row.Balance.Relationship ? row.Balance.Monetization : 0);
        var conversation = data.Authors.Top(Rows, static row => row.Balance.Relationship > row.Balance.Monetization ? row.Balance.Relationship : 0);
        using (SectionScope.Begin(page, "authors", "By author", Concentration(data), Hands(data)))
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

    private static string Concentration(ReportData data)
    {
        var most = data.Authors.Top(Rows, static row => row.Balance.Monetization);
        if (most.Count == 0)
        {
            return data.Authors.Unknown == 0 ? "No author came to cash in" : "No author who is named came to cash in";
        }

        if (most is [var only] && only.Balance.Monetization == data.Balance.Monetization)
        {
            return "One author wrote what came to cash in";
        }

        var share = most.Sum(static row => row.Balance.Monetization) / (double)data.Balance.Monetization;
        var all = data.Authors.HasForgotten ? $"the {Numbers.Count(data.Authors.Count)} authors with the most posts" : $"{Numbers.Count(data.Authors.Count)} authors";
        return share < Notable || most.Count < Rows
            ? $"Pitches came from {Numbers.Count(data.Authors.Rows.LongCount(static row => row.Balance.Monetization > 0))} of {all}"
            : $"{Rows} of {all} wrote {Numbers.Percent(share)} of what came to cash in";
    }

    private static string Hands(ReportData data)
    {
        var (all, once, mixed) = (0L, 0L, 0L);
        foreach (var row in data.Authors.Rows)
        {
            all += row.Balance.Monetization > 0 ? 1 : 0;
            once += row.Balance.Monetization == 1 ? 1 : 0;
            mixed += row.Balance is { Monetization: > 0, Relationship: > 0 } ? 1 : 0;
        }

        return all < 2 ? "" : $"{Numbers.Count(all)} wrote at least one such post, {Numbers.Count(once)} of them just one; {Numbers.Count(mixed)} also came to connect.";
    }
}
