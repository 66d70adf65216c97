using System.Text;
using SpamSense.Exports.Writing;

namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>A copy of a document, front matter and all.</summary>
internal sealed class FixedDocument(string path, Func<string> frontMatter) : IFixedCopy
{
    private string _text = "";

    public void Write(SourcedPost post, string? text) => _text = text ?? post.Post.Text;

    public void Complete()
    {
        using var file = new AtomicFile(path);
        file.Stream.Write(Encoding.UTF8.GetBytes(frontMatter() + _text));
        file.Complete();
    }

    public void Dispose()
    {
    }
}
