using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Twitter;

/// <summary>
/// The whole texts of posts that are too long for a tweet. The tweet has only its beginning; which of them belong together is told by
/// nothing but that beginning and the time, since their numbers differ.
/// </summary>
internal sealed class TwitterNotes
{
    private const int MaxLength = 32 * 1024 * 1024;
    private const int KeyLength = 100;

    // A tweet is cut behind 280 characters, or behind half as many where they are Chinese, Japanese or Korean and count twice.
    private const int LeastCut = 120;
    private const int MostAlike = 16;
    private const int MostParts = 20;

    private static readonly TimeSpan MostApart = TimeSpan.FromMinutes(2);

    private static readonly string[] TweetFiles = ["tweets.js", "tweet.js", .. Enumerable.Range(1, MostParts).Select(static part => $"tweets-part{part}.js")];

    private readonly Dictionary<string, List<TwitterNote>> _notes = new(StringComparer.Ordinal);
    private int _length;

    /// <summary>Reads the notes in the file beside the tweets; null where there are none.</summary>
    public static TwitterNotes? Beside(JsonInput input)
    {
        var notes = new TwitterNotes();
        input.CollectBeside("note-tweet.js", part => notes.Add(part.Value, input.Reading.MaxRecordLength), "/*/noteTweet");
        return notes._length == 0 ? null : notes;
    }

    /// <summary>Reads the notes of a file of its own, and marks those that the tweets in the files beside it will be read with.</summary>
    public static TwitterNotes WithTweetsBeside(JsonInput input)
    {
        var notes = new TwitterNotes();
        input.MakeRepeatable();
        input.Collect(part => notes.Add(part.Value, input.Reading.MaxRecordLength), "/*/noteTweet");
        foreach (var file in TweetFiles)
        {
            input.CollectBeside(file, part => notes.Mark(part.Value), "/*/tweet");
        }

        return notes;
    }

    /// <summary>The text of a note as a tweet may begin with it.</summary>
    public static string BeginningOf(JsonElement note) => EscapedText.Undo(note.Member("core").Text("text") ?? "");

    /// <summary>The text of a note with its links.</summary>
    public static string TextOf(JsonElement note, int maxLength)
    {
        var core = note.Member("core");
        var links = new TwitterLinks(maxLength);
        links.Add(core.Member("urls"), "shortUrl", "expandedUrl");
        return links.Expand(BeginningOf(note));
    }

    /// <summary>The note whose beginning is a text that was cut; null for none.</summary>
    /// <param name="text">The text of the tweet, or of the note itself.</param>
    /// <param name="time">When it was published.</param>
    public TwitterNote? Find(string text, DateTimeOffset? time)
    {
        if (text.Length < LeastCut || !_notes.TryGetValue(text[..KeyLength], out var notes))
        {
            return null;
        }

        return notes.Find(note => note.PublishedAt is null || time is null || (note.PublishedAt - time).Value.Duration() <= MostApart);
    }

    private void Mark(JsonElement tweet)
    {
        if (Find(EscapedText.Undo(tweet.Text("full_text") ?? ""), tweet.Time("created_at")) is { } note)
        {
            note.HasTweet = true;
        }
    }

    private void Add(JsonElement note, int maxLength)
    {
        var beginning = BeginningOf(note);
        if (beginning.Length < LeastCut || _length > MaxLength)
        {
            return;
        }

        var text = TextOf(note, maxLength);
        _length += text.Length;
        var key = beginning[..KeyLength];
        if (!_notes.TryGetValue(key, out var notes))
        {
            _notes.Add(key, notes = []);
        }

        if (notes.Count < MostAlike)
        {
            notes.Add(new TwitterNote(text, note.Time("createdAt")));
        }
    }
}
