using SpamSense.Cli.Reporting.Collecting;
using SpamSense.Cli.Reporting.Page;

namespace SpamSense.Cli.Reporting.Sections;

/// <summary>Posts to read: the extremes and the ones between, with the words that decided.</summary>
internal static class PostSection
{
    public static void Write(MarkupWriter page, PageContext context)
    {
        var data = context.Data;
        if (data.MostMonetized.Posts.Count + data.MostRelational.Posts.Count + data.MostUncertain.Posts.Count == 0)
        {
            return;
        }

        using (SectionScope.Begin(page, "posts", "Read for yourself", "The words that decided"))
        {
            WriteKey(page);
            List(page, context, "Most monetized", data.MostMonetized.Posts, sign: 1);
            List(page, context, "Most relationship-oriented", data.MostRelational.Posts, sign: -1);
            var seen = data.MostMonetized.Posts.Concat(data.MostRelational.Posts).Select(static post => post.Post.TextKey).ToHashSet();
            List(page, context, "Most uncertain", [.. data.MostUncertain.Posts.Where(post => !seen.Contains(post.Post.TextKey))], sign: 0);
        }
    }

    private static void WriteKey(MarkupWriter page)
    {
        using (page.Begin("p", ("class", "lead")))
        {
            page.Text("Words that speak ");
            page.Leaf("mark", "for a relationship", ("class", "r2"));
            page.Text(" and ");
            page.Leaf("mark", "for money", ("class", "m2"));
            page.Text(", the stronger the deeper. ");
            page.Leaf("span", "Underlined", ("class", "found"));
            page.Text(" is what a rule reports.");
        }
    }

    private static void List(MarkupWriter page, PageContext context, string heading, IReadOnlyList<BoardPost> posts, int sign)
    {
        if (posts.Count == 0)
        {
            return;
        }

        page.Leaf("h3", heading);
        PostView.WriteAll(page, context, posts, sign);
    }
}
