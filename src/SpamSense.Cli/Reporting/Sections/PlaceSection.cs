using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>The balance by thread, source and language.</summary>
internal static class PlaceSection
{
    private const int MostThreads = 15;
    private const int MostSources = 12;
    private const long LeastPosts = 10;

    public static void Write(MarkupWriter page, ReportData data)
    {
        var threads = data.Threads.Top(MostThreads, static row => row.Balance.Posts);
        var sources = data.Sources.Count > 1 ? data.Sources.Top(MostSources, static row => row.Balance.Posts) : [];
        var languages = data.Languages.Count > 1 ? data.Languages.Top(MostSources, static row => row.Balance.Posts) : [];
        if (threads.Count + sources.Count + languages.Count == 0)
        {
            return;
        }

        using (SectionScope.Begin(page, "places", "By thread and source", Sentence(data)))
        {
            if (threads.Count > 0)
            {
                BalanceTable.Write(page, data.Threads.Count > threads.Count ? $"The {threads.Count} threads with the most posts, of {Numbers.Count(data.Threads.Count)}" : "Threads", "Thread", threads);
            }

            using (page.Begin("div", ("class", "columns")))
            {
                if (sources.Count > 0)
                {
                    BalanceTable.Write(page, "Sources", "Source", sources);
                }

                if (languages.Count > 0)
                {
                    BalanceTable.Write(page, "Languages", "Language", languages);
                }
            }
        }
    }

    private static string Sentence(ReportData data)
    {
        var rows = (data.Threads.Count > 1 ? data.Threads : data.Sources).Rows.Where(static row => row.Balance.Posts >= LeastPosts).ToList();
        if (rows.Count < 2)
        {
            return "Where they posted";
        }

        var worst = rows.OrderByDescending(static row => row.Balance.MonetizationShare).ThenBy(static row => row.Number).First();
        var best = rows.OrderBy(static row => row.Balance.MonetizationShare).ThenBy(static row => row.Number).First();
        if (best.Balance.MonetizationShare == worst.Balance.MonetizationShare)
        {
            return "Where they posted";
        }

        var noun = data.Threads.Count > 1 ? "thread" : "source";
        return $"In one {noun} {Numbers.Percent(best.Balance.MonetizationShare)} came to cash in, in another {Numbers.Percent(worst.Balance.MonetizationShare)}";
    }
}
