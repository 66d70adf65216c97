namespace SpamSense.AspNetCore;

/// <summary>Knows the sites and their keys. Asked for every request: implementations answer from memory and take the same time whether a key is known or not.</summary>
public interface ISiteDirectory
{
    /// <summary>All sites, in the order of their names.</summary>
    IReadOnlyCollection<Site> Sites { get; }

    /// <summary>The site that a request without a key is for; <see langword="null"/> where every request needs one.</summary>
    Site? DefaultSite { get; }

    /// <summary>Finds the site of a key.</summary>
    /// <param name="key">The key as a client sent it; anything at all.</param>
    /// <returns>The site, or <see langword="null"/> where the key is none of ours or was revoked.</returns>
    Site? Find(ReadOnlySpan<char> key);
}
