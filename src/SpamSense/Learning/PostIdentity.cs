using System.Security.Cryptography;
using System.Text;

namespace SpamSense.Learning;

/// <summary>Tells whether two submissions are the very same post.</summary>
public static class PostIdentity
{
    private const int Length = 16;

    /// <summary>
    /// Computes the identity of a post: title, text, author's name and author's address, without white space at the ends and whatever ends their lines.
    /// Nothing of the post can be read from it.
    /// </summary>
    /// <param name="post">The post.</param>
    /// <returns>32 lower-case hexadecimal digits: the first half of a SHA-256.</returns>
    public static string Of(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (ReadOnlySpan<string?>)[post.Title, post.Text, post.AuthorName, post.AuthorUrl])
        {
            hash.AppendData(Encoding.UTF8.GetBytes((part ?? "").Trim().ReplaceLineEndings("\n")));
            hash.AppendData([0xFF]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Length));
    }
}
