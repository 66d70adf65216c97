using SpamSense.Cli.Reporting.Campaigns;
using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>How the figures came about, and what they leave out.</summary>
internal static class MethodSection
{
    public static void Write(MarkupWriter page, PageContext context)
    {
        using (page.Begin("section", ("id", "method"), ("aria-labelledby", "method-heading")))
        {
            page.Leaf("p", "About these figures", ("class", "topic"));
            page.Leaf("h2", "How to read them", ("id", "method-heading"));
            using (page.Begin("ul", ("class", "method")))
            {
                foreach (var line in Lines(context))
                {
                    page.Leaf("li", line);
                }
            }
        }
    }

    private static IEnumerable<string> Lines(PageContext context)
    {
        var data = context.Data;
        yield return $"SpamSense {ToolVersion.Value} judged every post by its text: a post is called monetization from a probability of {Numbers.Exact(context.Request.Threshold)} on. A judgement is a probability, and some are wrong.";
        yield return "To connect: to tell, ask, answer, thank, comfort, disagree, teach, joke. Money may be the topic. To cash in: what pays comes first, such as the reader\u2019s money, click, follow, sign-up, vote or contact details. Spam of every kind is among it.";
        if (context.Unreadable.Count > 0)
        {
            yield return $"{Numbers.Count(context.Unreadable.Count)} {(context.Unreadable.Count == 1 ? "record" : "records")} could not be read and {(context.Unreadable.Count == 1 ? "is" : "are")} not counted.";
        }

        if (data.Blank > 0)
        {
            yield return $"{Numbers.Posts(data.Blank, "has", "have")} no text and {(data.Blank == 1 ? "is" : "are")} not counted.";
        }

        if (context.Failures > 0)
        {
            yield return $"{(context.Failures == 1 ? "1 file" : $"{Numbers.Count(context.Failures)} files")} could not be read, or not to the end; what was read is counted.";
        }

        if (data.Balance.Undecided > 0)
        {
            yield return $"{Numbers.Posts(data.Balance.Undecided, "has", "have")} no verdict, for the model does not know the language; the charts of scores leave them out.";
        }

        foreach (var line in Gaps(data).Concat(Bounds(data)))
        {
            yield return line;
        }

        yield return "All times are UTC. Texts and names are shown as they were written, except that characters which are invisible or turn the direction of a line are replaced by their codes. Nothing on this page is a link, and nothing is loaded from anywhere.";
    }

    private static IEnumerable<string> Gaps(ReportData data)
    {
        if (data.Timeline.Unknown > 0)
        {
            yield return data.Timeline.Unknown == data.Balance.Posts
                ? "The export does not say when posts were published, so there is no section on time."
                : $"{Numbers.Posts(data.Timeline.Unknown, "has", "have")} no time of publication, and {(data.Timeline.Unknown == 1 ? "is" : "are")} left out of the charts over time.";
        }

        if (data.Timeline.LeftOut > 0)
        {
            yield return $"{Numbers.Posts(data.Timeline.LeftOut)} with {(data.Timeline.LeftOut == 1 ? "a date" : "dates")} far from all others {(data.Timeline.LeftOut == 1 ? "is" : "are")} left out of the charts over time.";
        }

        if (data.Authors.Unknown > 0)
        {
            yield return data.NamesAuthors ? $"{Numbers.Posts(data.Authors.Unknown, "names", "name")} no author." : "The export names no authors, so there is no section on them.";
        }

        if (data.Threads.Unknown > 0 && data.Threads.Count > 0)
        {
            yield return $"{Numbers.Posts(data.Threads.Unknown, "names", "name")} no thread.";
        }
    }

    private static IEnumerable<string> Bounds(ReportData data)
    {
        if (data.Authors.HasForgotten || data.Threads.HasForgotten || data.Sources.HasForgotten)
        {
            yield return $"There are more than {Numbers.Count(KeyTable.Most)} authors, threads or sources. Those with the fewest posts were forgotten on the way, so that small counts may be too low.";
        }

        if (data.Texts.HasForgotten)
        {
            yield return $"There are more than {Numbers.Count(TextCampaigns.Most)} different texts. Single ones were forgotten on the way, so that copies which lie far apart may have been missed.";
        }

        if (data.Domains.HasForgotten)
        {
            yield return $"Monetized posts link to more than {Numbers.Count(DomainCampaigns.Most)} domains. The rarest were forgotten on the way.";
        }
    }
}
