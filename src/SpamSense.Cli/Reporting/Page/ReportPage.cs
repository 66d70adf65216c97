using System.Text;
using SpamSense.Cli.Reporting.Sections;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>The page: one file that needs nothing else.</summary>
internal static class ReportPage
{
    /// <summary>The page of a run. The same data give the same bytes.</summary>
    public static RenderedPage Render(PageContext context)
    {
        context.Data.Timeline.Complete();
        var headline = Finding.Headline(context.Data);
        var page = new MarkupWriter();
        page.Doctype();
        using (page.Begin("html", ("lang", "en")))
        {
            Head(page, context, headline);
            using (page.Begin("body"))
            {
                using (page.Begin("main"))
                {
                    Body(page, context, headline);
                }

                page.Verbatim("script", PageAssets.Script);
            }
        }

        return new RenderedPage(Encoding.UTF8.GetBytes(page.ToString()), headline);
    }

    private static void Head(MarkupWriter page, PageContext context, string headline)
    {
        using (page.Begin("head"))
        {
            page.Void("meta", ("charset", "utf-8"));
            page.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy));
            page.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            page.Void("meta", ("name", "description"), ("content", headline));
            page.Leaf("title", $"{Masthead.TitleOf(context.Request)}: relationships first?");
            page.Verbatim("style", PageAssets.Style);
        }
    }

    private static void Body(MarkupWriter page, PageContext context, string headline)
    {
        Masthead.Write(page, context, headline);
        if (context.Data.Balance.Posts > 0)
        {
            IntentSection.Write(page, context.Data);
            TimeSection.Write(page, context.Data);
            AuthorSection.Write(page, context.Data);
            PlaceSection.Write(page, context.Data);
            CampaignSection.Write(page, context.Data);
            RuleSection.Write(page, context.Data);
            ThresholdSection.Write(page, context);
            ModeratorSection.Write(page, context);
            PostSection.Write(page, context);
        }

        MethodSection.Write(page, context);
    }
}
