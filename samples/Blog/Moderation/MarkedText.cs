using Blog.Comments;

namespace Blog.Moderation;

/// <summary>Cuts a text into parts with and without findings.</summary>
internal static class MarkedText
{
    /// <summary>The parts of a text in its order, each with what was found in it.</summary>
    internal static IEnumerable<(string Text, string[] Found)> Cut(Comment comment)
    {
        // What is about the comment as a whole marks nothing: a page that is yellow all over says nothing.
        var reasons = comment.Reasons.Where(reason => reason.Length > 0 && reason.Length < comment.Text.Length && reason.Id is not ("SS1001" or "SS1002" or "SS1007")).ToArray();
        int[] edges = [.. reasons.SelectMany(reason => (int[])[reason.Start, reason.Start + reason.Length]).Append(0).Append(comment.Text.Length).Distinct().Order()];
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var (start, end) = (edges[i], edges[i + 1]);
            yield return (comment.Text[start..end], [.. reasons.Where(reason => reason.Start <= start && end <= reason.Start + reason.Length).Select(reason => $"{reason.Id}: {reason.Message}")]);
        }
    }
}
