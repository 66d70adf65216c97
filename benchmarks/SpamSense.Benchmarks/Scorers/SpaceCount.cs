using SpamSense.Benchmarks.Posts;

namespace SpamSense.Benchmarks.Scorers;

/// <summary>How far there is to go: passes that look at every character and only count spaces.</summary>
internal sealed class SpaceCount(string[] posts)
{
    private readonly string _text = string.Concat(posts);
    private readonly Utf8Posts _utf8 = new(posts);

    /// <summary>Kept, so that no pass can be left out by the compiler.</summary>
    public int Spaces { get; private set; }

    public void Utf16() => Spaces = _text.AsSpan().Count(' ');

    public void Utf16ByPost()
    {
        var spaces = 0;
        foreach (var post in posts)
        {
            spaces += post.AsSpan().Count(' ');
        }

        Spaces = spaces;
    }

    public void Utf8() => Spaces = _utf8.Bytes.AsSpan().Count((byte)' ');

    public void Utf8ByPost()
    {
        var spaces = 0;
        for (var i = 0; i < posts.Length; i++)
        {
            spaces += _utf8[i].Count((byte)' ');
        }

        Spaces = spaces;
    }
}
