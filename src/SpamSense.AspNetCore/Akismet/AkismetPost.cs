using System.Globalization;

namespace SpamSense.AspNetCore;

/// <summary>
/// Makes a post of what a client sent. Whatever else came with it is not read: e-mail address, IP address and user agent, and the copies of the whole
/// form and of the server's variables that WordPress adds.
/// </summary>
internal static class AkismetPost
{
    private const int LongestDate = 40;
    private const int LanguageLength = 2;

    /// <summary>Makes a post.</summary>
    /// <param name="call">What the client sent.</param>
    /// <param name="hasSlashes">Whether its texts may have slashes to undo.</param>
    internal static Post Of(AkismetCall call, bool hasSlashes = false)
    {
        var fields = call.Fields;
        return new Post
        {
            Text = TextOf(fields["comment_content"], hasSlashes) ?? "",
            Kind = KindOf(fields["comment_type"] ?? fields["content_type"]),
            AuthorName = TextOf(fields["comment_author"], hasSlashes),
            AuthorUrl = TextOf(fields["comment_author_url"], hasSlashes),
            Thread = TextOf(fields["permalink"], hasSlashes: false),
            PublishedAt = DateOf(fields["comment_date_gmt"]),
            Language = LanguageOf(fields["blog_lang"]),
            Source = call.Site.Name,
        };
    }

    private static string? TextOf(string? field, bool hasSlashes) => string.IsNullOrEmpty(field) ? null : hasSlashes ? AkismetSlashes.Undo(field) : field;

    private static PostKind KindOf(string? type) => type switch
    {
        "blog-post" or "forum-post" or "tweet" => PostKind.Post,
        "message" or "contact-form" => PostKind.Message,
        _ => PostKind.Comment,
    };

    private static DateTimeOffset? DateOf(string? date) =>
        date is { Length: > 0 and <= LongestDate }
            && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : null;

    /// <summary>The language of the blog, where it has a single one: <c>en_US</c> is <c>en</c>.</summary>
    private static string? LanguageOf(string? languages)
    {
        var language = languages.AsSpan().Trim();
        if (language.Length < LanguageLength || language.Contains(',') || (language.Length > LanguageLength && language[LanguageLength] is not ('_' or '-')))
        {
            return null;
        }

        return char.IsAsciiLetter(language[0]) && char.IsAsciiLetter(language[1])
            ? string.Create(LanguageLength, (language[0], language[1]), static (code, letters) =>
            {
                code[0] = char.ToLowerInvariant(letters.Item1);
                code[1] = char.ToLowerInvariant(letters.Item2);
            })
            : null;
    }
}
