using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>What moderators and filters had decided, against what the model says.</summary>
internal static class ModeratorSection
{
    private static readonly (OriginalLabel Label, string Name)[] Rows =
    [
        (OriginalLabel.Approved, "Let through"), (OriginalLabel.Pending, "Held back"), (OriginalLabel.Spam, "Called spam"), (OriginalLabel.Deleted, "Taken down"),
    ];

    public static void Write(MarkupWriter page, PageContext context)
    {
        var labels = context.Data.Labels;
        if (labels.Labelled == 0)
        {
            return;
        }

        var sentence = labels.Comparable > 0
            ? $"Moderators and model agree on {Numbers.Percent((double)labels.Agreed / labels.Comparable)} of {Numbers.Posts(labels.Comparable)}"
            : "What moderators had decided";
        using (SectionScope.Begin(page, "moderators", "Moderators and model", sentence, Lead(labels)))
        {
            WriteTable(page, labels);
            if (labels.LetThrough.Posts.Count > 0)
            {
                page.Leaf("h3", "Let through, and the model says: to cash in");
                PostView.WriteAll(page, context, labels.LetThrough.Posts, sign: 1);
            }

            if (labels.TakenDown.Posts.Count > 0)
            {
                page.Leaf("h3", "Called spam or taken down, and the model says: to connect");
                PostView.WriteAll(page, context, labels.TakenDown.Posts, sign: -1);
            }
        }
    }

    private static string Lead(LabelTable labels) =>
        $"{Numbers.Posts(labels.Labelled)} came with a decision. Agreement counts those that were let through or called spam. Where the two differ, either may be wrong: read the examples below the table.";

    private static void WriteTable(MarkupWriter page, LabelTable labels)
    {
        using (page.Begin("div", ("class", "table")))
        using (page.Begin("table", ("class", "confusion")))
        {
            page.Leaf("caption", "What had been decided, and what the model says");
            using (page.Begin("thead"))
            using (page.Begin("tr"))
            {
                page.Leaf("th", "Decided before", ("scope", "col"));
                page.Leaf("th", "Posts", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "To connect", ("scope", "col"), ("class", "number rel-text"));
                page.Leaf("th", "To cash in", ("scope", "col"), ("class", "number mon-text"));
                page.Leaf("th", "No verdict", ("scope", "col"), ("class", "number"));
                page.Leaf("th", "Balance", ("scope", "col"), ("class", "wide fixed"));
            }

            using (page.Begin("tbody"))
            {
                foreach (var (label, name) in Rows)
                {
                    if (labels.Of(label) is { Posts: > 0 } balance)
                    {
                        WriteRow(page, label, name, balance);
                    }
                }
            }
        }
    }

    private static void WriteRow(MarkupWriter page, OriginalLabel label, string name, Balance balance)
    {
        using (page.Begin("tr"))
        {
            page.Leaf("th", name, ("scope", "row"));
            page.Leaf("td", Numbers.Count(balance.Posts), ("class", "number"));
            page.Leaf("td", Numbers.Count(balance.Relationship), ("class", label is OriginalLabel.Spam ? "number differ" : "number"));
            page.Leaf("td", Numbers.Count(balance.Monetization), ("class", label is OriginalLabel.Approved ? "number differ" : "number"));
            page.Leaf("td", Numbers.Count(balance.Undecided), ("class", "number"));
            using (page.Begin("td", ("class", "wide")))
            {
                Shapes.Balance(page, balance, "bar");
            }
        }
    }
}
