using System.Text;
using SpamSense.Cli.Analyzing.Fixing;
using SpamSense.Cli.Streams;
using SpamSense.Content;
using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Sources;

/// <summary>A file that is one post, such as a draft.</summary>
internal sealed class DocumentSource : IPostSource
{
    private const int MostCharacters = 4 * 1024 * 1024;

    // Without a byte order mark, as most editors write it; a copy gets one where the document had one.
    private static readonly UTF8Encoding Lenient = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ContentFormat _format;
    private Encoding _encoding = Lenient;
    private string _frontMatter = "";

    public DocumentSource(string file, ContentFormat format)
    {
        File = file;
        _format = format;
        Name = file == InputNames.StandardStream ? StandardInput.Name : file;
        if (file != InputNames.StandardStream)
        {
            Length = Guarded(() =>
            {
                using var stream = System.IO.File.OpenRead(file);
                return stream.CanSeek ? stream.Length : (long?)null;
            });
        }
    }

    public string File { get; }

    public string Name { get; }

    public long? Length { get; }

    public long BytesRead => Length ?? 0;

    public IEnumerable<SourcedPost> Posts(Action<UnreadableRecord> onUnreadable, CancellationToken cancellationToken)
    {
        var text = Guarded(() => Read(cancellationToken));
        var (offset, lines) = _format == ContentFormat.Markdown ? FrontMatter.Measure(text) : (0, 0);
        _frontMatter = text[..offset];
        var post = new Post { Text = text[offset..], Kind = PostKind.Post, Format = _format, Source = ConfigurationFiles.SourceOf(File) };
        yield return new SourcedPost(post, new PostPlace(Name, lines + 1, Record: 0, offset));
    }

    public IFixedCopy BeginCopy(string target) => BeginExactCopy(target);

    public void Rest()
    {
    }

    public void Dispose()
    {
    }

    private FixedDocument BeginExactCopy(string target)
    {
        // What is no UTF-8 can be read past, but not be copied.
        _encoding = Strict;
        return new FixedDocument(target, text => [.. _encoding.GetPreamble(), .. _encoding.GetBytes(_frontMatter + text)]);
    }

    private string Read(CancellationToken cancellationToken)
    {
        using var stream = File == InputNames.StandardStream ? new StandardInput(cancellationToken) : (Stream)System.IO.File.OpenRead(File);
        using var reader = new StreamReader(stream, _encoding);
        var text = new StringBuilder();
        var buffer = new char[64 * 1024];
        while (reader.ReadBlock(buffer) is var count and > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (buffer.AsSpan(0, count).Contains('\0'))
            {
                throw new CommandFailureException($"'{Name}' is no text, because it holds NUL characters; name a text file.");
            }

            text.Append(buffer, 0, count);
            if (text.Length > MostCharacters)
            {
                throw new CommandFailureException($"'{File}' is too long for one post; if it is an export of many, say --input-format csv, tsv or jsonl.");
            }
        }

        _encoding = reader.CurrentEncoding;
        return text.ToString();
    }

    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DecoderFallbackException exception)
        {
            throw new CommandFailureException($"'{Name}' is no UTF-8, so that a copy would lose characters; convert it, for example with 'iconv -t UTF-8'.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(Name, exception), exception);
        }
    }
}
