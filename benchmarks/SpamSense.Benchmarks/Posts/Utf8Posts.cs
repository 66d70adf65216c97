using System.Text;

namespace SpamSense.Benchmarks.Posts;

/// <summary>Posts as a column of Arrow holds them: their bytes one behind the other, and where each begins.</summary>
internal sealed class Utf8Posts
{
    public Utf8Posts(ReadOnlySpan<string> posts)
    {
        Offsets = new int[posts.Length + 1];
        for (var i = 0; i < posts.Length; i++)
        {
            Offsets[i + 1] = Offsets[i] + Encoding.UTF8.GetByteCount(posts[i]);
        }

        Bytes = new byte[Offsets[^1]];
        for (var i = 0; i < posts.Length; i++)
        {
            Encoding.UTF8.GetBytes(posts[i], Bytes.AsSpan(Offsets[i]));
        }
    }

    public byte[] Bytes { get; }

    public int[] Offsets { get; }

    public ReadOnlySpan<byte> this[int post] => Bytes.AsSpan(Offsets[post], Offsets[post + 1] - Offsets[post]);
}
