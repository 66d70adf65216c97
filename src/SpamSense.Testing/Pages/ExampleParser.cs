using System.Collections.Immutable;
using System.Globalization;

namespace SpamSense.Testing.Pages;

/// <summary>Makes posts of the fences of a page.</summary>
internal sealed class ExampleParser(PageText page, string id)
{
    private static readonly string[] Headers = ["author: ", "url: ", "thread: ", "time: ", "reports: "];

    internal RulePageExample Parse(PageFence fence)
    {
        var attributes = FenceAttributes.Parse(fence.Info, problem => page.Problem(fence.Line, problem));
        if (!attributes.IsCorpus)
        {
            return new RulePageExample(fence.Line, false, [With(attributes, fence.Lines.AsSpan())]) { Configuration = attributes.Settings };
        }

        if (attributes.ReportsPost || attributes.Author is not null || attributes.Url is not null)
        {
            throw page.Problem(fence.Line, "In a corpus each post has its own lines author:, url: and reports: post.");
        }

        var posts = ImmutableArray.CreateBuilder<PostExample>();
        for (var start = 0; start <= fence.Lines.Length;)
        {
            var end = fence.Lines.IndexOf("---", start);
            end = end < 0 ? fence.Lines.Length : end;
            posts.Add(InCorpus(attributes, fence.Lines[start..end], fence.Line + start + 1));
            start = end + 1;
        }

        return posts.Count > 1
            ? new RulePageExample(fence.Line, true, posts.ToImmutable()) { Configuration = attributes.Settings }
            : throw page.Problem(fence.Line, "A corpus has several posts, with a line '---' between them.");
    }

    private PostExample InCorpus(FenceAttributes attributes, ImmutableArray<string> lines, int line)
    {
        var (headers, post) = (0, new PostExample { Text = "" });
        while (headers < lines.Length && Array.Find(Headers, header => lines[headers].StartsWith(header, StringComparison.Ordinal)) is { } header)
        {
            var value = lines[headers][header.Length..];
            post = header switch
            {
                "author: " => post with { AuthorName = value },
                "url: " => post with { AuthorUrl = value },
                "thread: " => post with { Thread = value },
                "time: " => post with { PublishedAt = Time(value, line + headers) },
                _ => post with { PostDiagnostics = value == "post" ? [id] : throw page.Problem(line + headers, "Only 'reports: post' is known; a finding at a place is marked there.") },
            };
            headers++;
        }

        var rest = With(attributes, lines.AsSpan()[headers..]);
        return rest with
        {
            AuthorName = post.AuthorName,
            AuthorUrl = post.AuthorUrl,
            Thread = post.Thread ?? rest.Thread,
            PublishedAt = post.PublishedAt,
            PostDiagnostics = post.PostDiagnostics,
        };
    }

    private PostExample With(FenceAttributes attributes, ReadOnlySpan<string> lines) => new()
    {
        Text = string.Join('\n', lines!),
        AuthorName = attributes.Author,
        AuthorUrl = attributes.Url,
        Title = attributes.Title,
        Thread = attributes.Thread,
        Format = attributes.Format,
        Kind = attributes.Kind,
        PostDiagnostics = attributes.ReportsPost ? [id] : [],
    };

    private DateTimeOffset Time(string value, int line) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw page.Problem(line, $"'{value}' is no time; write 2026-05-01T10:00:00Z.");
}
