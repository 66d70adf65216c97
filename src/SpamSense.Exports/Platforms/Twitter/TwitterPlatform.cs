using System.Text.Json;
using SpamSense.Content;
using SpamSense.Exports.Json;
using SpamSense.Exports.Posts;
using SpamSense.Exports.Transcoding;

namespace SpamSense.Exports.Platforms.Twitter;

/// <summary>The files of an archive of X that hold posts: a script's assignment of an array, of which only the array is read.</summary>
internal sealed class TwitterPlatform : IJsonPlatform
{
    private const string NoteTable = "note_tweet";

    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal) { "tweet", "tweets", "deleted_tweet", "deleted_tweets", NoteTable, "community_tweet" };

    public ExportFormat Format => ExportFormat.Twitter;

    public PostShape Shape { get; } = new(
        [
            PostField.Id, PostField.Kind, PostField.ParentId, PostField.AuthorName, PostField.AuthorId, PostField.PublishedAt, PostField.Language, PostField.Label,
            PostField.Url, PostField.TextFormat,
        ],
        "in_reply_to", "favorite_count", "retweet_count");

    public bool Recognizes(JsonHead head) => head.IsAssignment
        ? Tables.Contains(TableOf(head.AssignedTo))
        : head.Has("/*/tweet/full_text") || head.Has("/*/noteTweet/core/text");

    public IEnumerable<ExportedPost> Read(JsonInput input)
    {
        var account = TwitterAccount.Beside(input);
        var table = TableOf(input.Head.AssignedTo);
        var label = table.StartsWith("deleted", StringComparison.Ordinal) ? OriginalLabel.Deleted : OriginalLabel.None;
        var notes = table == NoteTable ? TwitterNotes.WithTweetsBeside(input) : TwitterNotes.Beside(input);
        foreach (var part in input.Parts("/*"))
        {
            var post = part.Value.Member("noteTweet") is { ValueKind: JsonValueKind.Object } note
                ? Note(note, account, notes, input.Reading.MaxRecordLength)
                : Tweet(Inner(part.Value), account, notes, input.Reading.MaxRecordLength);
            if (!string.IsNullOrWhiteSpace(post?.Text))
            {
                yield return post with { Line = part.Line, Place = part.Pointer, Label = label };
            }
        }
    }

    private static string TableOf(string assignedTo) => assignedTo.Split('.')[0];

    /// <summary>The oldest archives have tweets without anything around them.</summary>
    private static JsonElement Inner(JsonElement element) => element.Member("tweet") is { ValueKind: JsonValueKind.Object } tweet ? tweet : element;

    private static ExportedPost Tweet(JsonElement tweet, TwitterAccount account, TwitterNotes? notes, int maxLength)
    {
        var links = new TwitterLinks(maxLength);
        links.Add(tweet.Member("entities", "urls"), "url", "expanded_url");
        links.AddMedia(tweet.Member("entities", "media"));
        links.AddMedia(tweet.Member("extended_entities", "media"));
        var published = tweet.Time("created_at");
        var text = EscapedText.Undo(tweet.Text("full_text") ?? tweet.Text("text") ?? "");
        var parent = tweet.Words("in_reply_to_status_id_str") ?? tweet.Words("in_reply_to_status_id");
        return Post(tweet.Text("id_str") ?? tweet.Text("id"), account) with
        {
            Text = notes?.Find(text, published)?.Text ?? links.Expand(text),
            Kind = parent is null ? PostKind.Post : PostKind.Comment,
            ParentId = parent,
            PublishedAt = published,
            Language = TwitterLanguage.Of(tweet.Text("lang")),
            More = MoreColumns.Of(
                ("in_reply_to", tweet.Text("in_reply_to_screen_name")),
                ("favorite_count", tweet.Text("favorite_count")),
                ("retweet_count", tweet.Text("retweet_count"))),
        };
    }

    /// <summary>A note, unless a tweet beside it is read with its text.</summary>
    private static ExportedPost? Note(JsonElement note, TwitterAccount account, TwitterNotes? notes, int maxLength) =>
        notes?.Find(TwitterNotes.BeginningOf(note), note.Time("createdAt")) is { HasTweet: true } ? null : Post(note.Text("noteTweetId"), account) with
        {
            Text = TwitterNotes.TextOf(note, maxLength),
            PublishedAt = note.Time("createdAt"),

            // Its number is not the one that the post is known by.
            Url = null,
        };

    private static ExportedPost Post(string? id, TwitterAccount account) => new()
    {
        Text = "",
        TextFormat = ContentFormat.Plain,
        Kind = PostKind.Post,
        Id = id,
        AuthorName = account.Name,
        AuthorId = account.Id,
        Url = id is not null && id.All(char.IsAsciiDigit) ? $"https://x.com/{account.UserName ?? "i/web"}/status/{id}" : null,
    };
}
