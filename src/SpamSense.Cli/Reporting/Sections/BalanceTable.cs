using System.Globalization;
using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>A table of authors, threads, sources or languages with their balance. A script lets the reader sort it.</summary>
internal static class BalanceTable
{
    private const int MostNameCharacters = 60;

    /// <summary>Writes a table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="caption">What it lists.</param>
    /// <param name="noun">What a row is.</param>
    /// <param name="rows">The rows in their order.</param>
    public static void Write(MarkupWriter page, string caption, string noun, IReadOnlyList<KeyRow> rows)
    {
        using (page.Begin("div", ("class", "table")))
        using (page.Begin("table", ("class", "sortable")))
        {
            page.Leaf("caption", caption);
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", noun, ("scope", "col"));
                page.Leaf("th", "Posts", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "Balance", ("scope", "col"), ("class", "wide fixed"));
                page.Leaf("th", "Connect", ("scope", "col"), ("class", "number rel-text extra"));
                page.Leaf("th", "Cash in", ("scope", "col"), ("class", "number mon-text"));
            }

            using (page.Begin("tbody"))
            {
                foreach (var row in rows)
                {
                    WriteRow(page, row);
                }
            }
        }
    }

    private static void WriteRow(MarkupWriter page, KeyRow row)
    {
        using (page.Begin("tr"))
        {
            using (page.Begin("th", ("scope", "row")))
            {
                page.Name(row.Name, MostNameCharacters);
            }

            Number(page, row.Balance.Posts);
            using (page.Begin("td", ("class", "wide")))
            {
                Shapes.Balance(page, row.Balance, "bar");
            }

            Number(page, row.Balance.Relationship, "number extra");
            Number(page, row.Balance.Monetization);
        }
    }

    private static void Number(MarkupWriter page, long count, string cssClass = "number") =>
        page.Leaf("td", Numbers.Count(count), ("class", cssClass), ("data-v", count.ToString(CultureInfo.InvariantCulture)));
}
