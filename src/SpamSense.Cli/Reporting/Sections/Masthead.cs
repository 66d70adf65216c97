using SpamSense.Cli.Reporting.Charts;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>The head of the page: the question, the answer, and the figures that it rests on.</summary>
internal static class Masthead
{
    private const int MostTitleCharacters = 120;

    /// <summary>What the page is called: as told, or by the names of the inputs.</summary>
    public static string TitleOf(ReportRequest request) => request switch
    {
        { Title: { } title } => VisibleText.Of(title, MostTitleCharacters),
        { Files: [InputNames.StandardStream] } => StandardInput.Name,
        { Files: [var file] } => VisibleText.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(file))), MostTitleCharacters),
        { Files: var files } => Wording.Files(files.Count),
    };

    public static void Write(MarkupWriter page, PageContext context, string headline)
    {
        var data = context.Data;
        using (page.Begin("header", ("class", "masthead")))
        {
            using (page.Begin("p", ("class", "file")))
            {
                page.Name(TitleOf(context.Request), MostTitleCharacters);
                if (context.Request.Date is { } date)
                {
                    page.Text(" \u00B7 ");
                    page.Name(date, MostTitleCharacters);
                }
            }

            using (page.Begin("h1"))
            {
                page.Leaf("span", $"Relationships first? {Finding.Answer(data.Balance)}", ("class", "question"));
                page.Text(" " + headline);
            }

            if (data.Balance.Posts > 0)
            {
                page.Leaf("p", Standfirst(data), ("class", "standfirst"));
                WriteBalance(page, data.Balance);
            }
        }
    }

    private static string Standfirst(ReportData data)
    {
        var authors = data.Authors.Count > 0 ? $" by {Known(data.Authors, "author")}" : "";
        var threads = data.Threads.Count > 0 ? $" in {Known(data.Threads, "thread")}" : "";
        var times = data.Timeline.Bins.Count > 0 && data.Timeline.LeftOut == 0 ? $", {Numbers.Dates(data.Times.First!.Value, data.Times.Last!.Value)}" : "";
        var intent = data.Intents.Of(Orientation.Monetization) is [var (first, count), ..] && data.Balance.Monetization > 1
            ? $" What came to cash in is, more than anything else, {IntentSection.NameOf(first)}: {Numbers.Percent((double)count / data.Balance.Monetization)} of it."
            : "";
        return $"{Numbers.Posts(data.Balance.Posts)}{authors}{threads}{times}.{intent}";
    }

    private static string Known(KeyTable table, string noun) =>
        $"{(table.HasForgotten ? "more than\u00A0" : "")}{Numbers.Count(table.Count)}\u00A0{noun}{(table.Count == 1 ? "" : "s")}";

    private static void WriteBalance(MarkupWriter page, Balance balance)
    {
        using (page.Begin("div", ("class", "balance")))
        {
            Shapes.Waffle(page, balance);
            using (page.Begin("div", ("class", "figures")))
            {
                Figure(page, balance.RelationshipShare, balance.Relationship, "came to connect", "relationship: to tell, ask, answer, thank, comfort, disagree", Shapes.Relationship);
                Figure(page, balance.MonetizationShare, balance.Monetization, "came to cash in", "monetization: the reader\u2019s money, click, follow, sign-up or contact", Shapes.Monetization);
                if (balance.Undecided > 0)
                {
                    Figure(page, balance.UndecidedShare, balance.Undecided, "without a verdict", "undecided: in a language that the model does not know", Shapes.Undecided);
                }

                page.Leaf("p", "Each square is one percent of the posts.", ("class", "note"));
            }
        }
    }

    private static void Figure(MarkupWriter page, double share, long count, string meaning, string explanation, string fill)
    {
        using (page.Begin("div", ("class", $"figure {fill}-text")))
        {
            page.Leaf("strong", Numbers.Exact(share));
            using (page.Begin("p"))
            {
                page.Leaf("b", $"{Numbers.Count(count)} {meaning}");
                page.Leaf("span", explanation);
            }
        }
    }
}
