using Blog.Comments;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Blog.Moderation;

/// <summary>The text of a comment with marks where something was found.</summary>
internal static class MarkedText
{
    /// <summary>Encodes the text, and marks in it what was found.</summary>
    internal static IHtmlContent Of(Comment comment)
    {
        // Whole sentences that the model judged are no marks: a page that is yellow all over says nothing.
        Reason[] reasons = [.. comment.Reasons.Where(reason => reason.Length > 0 && !reason.Id.StartsWith("SS1", StringComparison.Ordinal))];
        int[] edges = [.. reasons.SelectMany(reason => (int[])[reason.Start, reason.Start + reason.Length]).Append(0).Append(comment.Text.Length).Distinct().Order()];
        var html = new HtmlContentBuilder();
        foreach (var (start, end) in edges.Zip(edges.Skip(1)))
        {
            var text = comment.Text[start..end];
            string[] found = [.. reasons.Where(reason => reason.Start <= start && end <= reason.Start + reason.Length).Select(reason => $"{reason.Id}: {reason.Message}")];
            if (found.Length == 0)
            {
                html.Append(text);
                continue;
            }

            var mark = new TagBuilder("mark");
            mark.Attributes["title"] = string.Join('\n', found);
            mark.InnerHtml.Append(text);
            html.AppendHtml(mark);
        }

        return html;
    }
}
