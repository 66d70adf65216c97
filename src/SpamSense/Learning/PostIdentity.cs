using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SpamSense.Learning;

/// <summary>Tells whether two submissions are the very same post.</summary>
public static class PostIdentity
{
    private const int Length = 16;
    private const int Parts = 4;
    private const int LengthUnits = sizeof(long) / sizeof(char);
    private const int LongestOnStack = 512;

    // What a platform may write for the end of a line: what string.ReplaceLineEndings takes for one.
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>
    /// Computes the identity of a post: title, text, author's name and author's address, without white space at the ends and whatever ends their lines.
    /// Nothing of the post can be read from it. Malformed UTF-16 is hashed as it is, so that no two such posts are taken for one.
    /// </summary>
    /// <param name="post">The post.</param>
    /// <returns>32 lower-case hexadecimal digits: the first half of a SHA-256.</returns>
    public static string Of(Post post) => NumberOf(post).ToString("x32", CultureInfo.InvariantCulture);

    /// <summary>The same as a number.</summary>
    internal static UInt128 NumberOf(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(post.Text, nameof(post));
        var longest = (post.Title?.Length ?? 0L) + post.Text.Length + (post.AuthorName?.Length ?? 0) + (post.AuthorUrl?.Length ?? 0) + (Parts * LengthUnits);
        if (longest <= LongestOnStack)
        {
            return Hash(post, stackalloc char[LongestOnStack]);
        }

        var rented = ArrayPool<char>.Shared.Rent(checked((int)longest));
        var number = Hash(post, rented);
        ArrayPool<char>.Shared.Return(rented, clearArray: true);
        return number;
    }

    private static UInt128 Hash(Post post, Span<char> buffer)
    {
        var length = Append(post.Title, buffer, 0);
        length = Append(post.Text, buffer, length);
        length = Append(post.AuthorName, buffer, length);
        length = Append(post.AuthorUrl, buffer, length);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(buffer[..length]), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash[..Length]);
    }

    /// <summary>Writes a part and, behind it, its length: read from the end there is one way only to take the whole apart.</summary>
    private static int Append(string? part, Span<char> buffer, int start)
    {
        var rest = part.AsSpan().Trim();
        var end = start;
        for (int i; (i = rest.IndexOfAny(LineEnds)) >= 0;)
        {
            rest[..i].CopyTo(buffer[end..]);
            end += i;
            buffer[end++] = '\n';
            rest = rest[(rest[i] == '\r' && i + 1 < rest.Length && rest[i + 1] == '\n' ? i + 2 : i + 1)..];
        }

        rest.CopyTo(buffer[end..]);
        end += rest.Length;
        BinaryPrimitives.WriteInt64LittleEndian(MemoryMarshal.AsBytes(buffer.Slice(end, LengthUnits)), end - start);
        return end + LengthUnits;
    }
}
