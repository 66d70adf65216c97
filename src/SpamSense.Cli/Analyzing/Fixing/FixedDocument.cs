using SpamSense.Exports.Writing;

namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>A copy of a document, front matter, byte order mark and all.</summary>
/// <param name="path">Where it goes.</param>
/// <param name="encode">Makes the bytes of the document from the mended text.</param>
internal sealed class FixedDocument(string path, Func<string, byte[]> encode) : IFixedCopy
{
    private string _text = "";

    public void Write(SourcedPost post, string? text) => _text = text ?? post.Post.Text;

    public void Complete()
    {
        using var file = new AtomicFile(path);
        file.Stream.Write(encode(_text));
        file.Complete();
    }

    public void Dispose()
    {
    }
}
