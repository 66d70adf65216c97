using System.Globalization;
using System.Text.Json;
using SpamSense.Exports.JsonLines;
using SpamSense.Exports.Platforms;
using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Transcoding;

/// <summary>Writes the posts of a platform's export as JSON objects with the columns that posts have everywhere.</summary>
internal sealed class PostLineSource : ILineSource
{
    // Of what an export says once, such as the title of a thread, and each of its posts repeats: a small export must not become a large one.
    private const int MostRepeated = 2048;

    private readonly PostShape _shape;
    private readonly PlatformReading _reading;
    private readonly IEnumerator<ExportedPost> _posts;
    private readonly Func<bool> _moveNext;
    private readonly Utf8JsonWriter _writer;
    private bool _hasNext;

    /// <param name="shape">Which columns there are.</param>
    /// <param name="reading">What the posts are read with; its complaints are passed on.</param>
    /// <param name="posts">The posts.</param>
    public PostLineSource(PostShape shape, PlatformReading reading, IEnumerable<ExportedPost> posts)
    {
        (_shape, _reading) = (shape, reading);
        _posts = posts.GetEnumerator();
        _moveNext = _posts.MoveNext;
        _writer = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { Encoder = JsonLinesFormatter.Encoder, SkipValidation = true });
    }

    public IReadOnlyList<string> Columns => _shape.Columns;

    public bool WriteNext(LineBuffer lines, CancellationToken cancellationToken)
    {
        _reading.CancellationToken = cancellationToken;
        _hasNext = _hasNext || _reading.Guarded(_moveNext);

        // What is complained of stands before the next post.
        if (_reading.PassOn(lines) || !_hasNext)
        {
            return lines.HasComplaint;
        }

        Write(_posts.Current, lines);
        _hasNext = false;
        return true;
    }

    public void Dispose()
    {
        _posts.Dispose();
        _writer.Dispose();
    }

    private void Write(ExportedPost post, LineBuffer lines)
    {
        _writer.Reset(lines);
        _writer.WriteStartObject();
        Write(PostField.Id, post.Id);
        Write(PostField.Kind, PostWords.Of(post.Kind));
        Write(PostField.ParentId, post.ParentId);
        Write(PostField.ThreadId, post.ThreadId);
        Write(PostField.Title, post.Title);
        Write(PostField.AuthorName, post.AuthorName);
        Write(PostField.AuthorId, post.AuthorId);
        Write(PostField.AuthorEmail, post.AuthorEmail);
        Write(PostField.AuthorUrl, post.AuthorUrl);
        Write(PostField.AuthorIp, post.AuthorIp);
        Write(PostField.PublishedAt, post.PublishedAt is { } time ? Time(time) : null);
        Write(PostField.Language, post.Language);
        Write(PostField.Label, OriginalLabels.ToWord(post.Label));
        Write(PostField.Url, post.Url);
        Write(PostField.TextFormat, PostWords.Of(post.TextFormat));
        _writer.WriteString(PostColumnName.Text, post.Text);
        foreach (var column in _shape.More)
        {
            if (post.More.GetValueOrDefault(column) is { Length: > 0 } value)
            {
                _writer.WriteString(column, Shortened(value));
            }
        }

        Write(PostField.Place, post.Place);
        _writer.WriteEndObject();
        _writer.Flush();
        lines.EndLine(post.Line);
    }

    private void Write(PostField field, string? value)
    {
        if (!string.IsNullOrEmpty(value) && _shape.Has(field))
        {
            _writer.WriteString(PostColumnName.Of(field), Shortened(value));
        }
    }

    private static ReadOnlySpan<char> Shortened(string value) =>
        value.Length <= MostRepeated ? value : value.AsSpan(0, char.IsHighSurrogate(value[MostRepeated - 1]) ? MostRepeated - 1 : MostRepeated);

    private static string Time(DateTimeOffset time) =>
        time.ToString(time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
}
