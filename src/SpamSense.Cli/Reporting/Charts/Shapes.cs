using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Charts;

/// <summary>The small drawings that stand in tables and lists. Widths are shares of the room that there is, so that text beside them never shrinks.</summary>
internal static class Shapes
{
    public const string Relationship = "rel";
    public const string Monetization = "mon";
    public const string Undecided = "und";

    /// <summary>One bar in three parts: relationship, undecided, monetization.</summary>
    public static void Balance(MarkupWriter page, Balance balance, string cssClass)
    {
        var (left, right) = (balance.RelationshipShare, balance.MonetizationShare);
        using (page.Begin("svg", ("class", cssClass), ("role", "img"), ("aria-label", Describe(balance)), ("width", "100%"), ("height", "12")))
        {
            page.Void("rect", ("class", Undecided), ("width", "100%"), ("height", "100%"));
            page.Void("rect", ("class", Relationship), ("width", Numbers.SvgShare(left)), ("height", "100%"));
            page.Void("rect", ("class", Monetization), ("x", Numbers.SvgShare(1 - right)), ("width", Numbers.SvgShare(right)), ("height", "100%"));
        }
    }

    /// <summary>A bar from the left.</summary>
    public static void Bar(MarkupWriter page, double share, string fill)
    {
        using (page.Begin("svg", ("class", "bar"), ("aria-hidden", "true"), ("width", "100%"), ("height", "12")))
        {
            page.Void("rect", ("class", fill), ("width", Numbers.SvgShare(share)), ("height", "100%"));
        }
    }

    /// <summary>A list of bars with their labels before and their values behind them.</summary>
    public static void Bars(MarkupWriter page, IEnumerable<BarRow> rows)
    {
        using (page.Begin("ul", ("class", "bars")))
        {
            foreach (var row in rows)
            {
                using (page.Begin("li"))
                {
                    page.Leaf("span", row.Label, ("class", "label"));
                    Bar(page, row.Share, row.Fill);
                    page.Leaf("span", row.Value, ("class", "value"));
                }
            }
        }
    }

    /// <summary>A hundred squares, one for each percent.</summary>
    public static void Waffle(MarkupWriter page, Balance balance)
    {
        const int side = 10;
        const int step = 22;
        const int size = 18;
        var relationship = (int)Math.Round(balance.RelationshipShare * side * side);
        var undecided = (int)Math.Round(balance.UndecidedShare * side * side);
        using (page.Begin("svg", ("class", "waffle"), ("role", "img"), ("aria-label", Describe(balance)), ("viewBox", "0 0 216 216")))
        {
            for (var i = 0; i < side * side; i++)
            {
                var fill = i < relationship ? Relationship : i < relationship + undecided ? Undecided : Monetization;
                page.Void("rect", ("class", fill), ("x", Numbers.Svg(i % side * step)), ("y", Numbers.Svg(i / side * step)), ("width", Numbers.Svg(size)), ("height", Numbers.Svg(size)), ("rx", "2"));
            }
        }
    }

    private static string Describe(Balance balance)
    {
        var undecided = balance.Undecided > 0 ? $", {Numbers.Exact(balance.UndecidedShare)} undecided" : "";
        return $"{Numbers.Exact(balance.RelationshipShare)} relationship, {Numbers.Exact(balance.MonetizationShare)} monetization{undecided}";
    }
}
