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
    private const int LeastCut = 200;
    private const int MostAlike = 16;

    private static readonly TimeSpan MostApart = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, List<(string Text, DateTimeOffset? Time)>> _notes = new(StringComparer.Ordinal);
    private int _length;

    /// <summary>Reads the notes in the file beside the tweets; null where there are none.</summary>
    public static TwitterNotes? Beside(JsonInput input)
    {
        var notes = new TwitterNotes();
        input.CollectBeside("note-tweet.js", part => notes.Add(part.Value, input.Reading.MaxRecordLength), "/*/noteTweet");
        return notes._length == 0 ? null : notes;
    }

    /// <summary>The text of a note with its links.</summary>
    public static string TextOf(JsonElement note, int maxLength)
    {
        var core = note.Member("core");
        var links = new TwitterLinks(maxLength);
        links.Add(core.Member("urls"), "shortUrl", "expandedUrl");
        return links.Expand(EscapedText.Undo(core.Text("text") ?? ""));
    }

    /// <summary>The whole of a text that was cut.</summary>
    /// <param name="text">The text of the tweet.</param>
    /// <param name="time">When it was published.</param>
    public string? Find(string text, DateTimeOffset? time)
    {
        if (text.Length < LeastCut || !_notes.TryGetValue(text[..KeyLength], out var notes))
        {
            return null;
        }

        return notes.Find(note => note.Time is null || time is null || (note.Time - time).Value.Duration() <= MostApart).Text;
    }

    private void Add(JsonElement note, int maxLength)
    {
        var beginning = EscapedText.Undo(note.Member("core").Text("text") ?? "");
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
            notes.Add((text, note.Time("createdAt")));
        }
    }
}
