namespace SpamSense.Exports.Platforms;

/// <summary>The authors of an export by what the platform calls them. It stops to grow before it takes much memory; the rest stays without names.</summary>
internal sealed class AuthorIndex
{
    private const int MaxLength = 32 * 1024 * 1024;
    private const int EntryLength = 64;

    private readonly Dictionary<string, ExportAuthor> _authors = new(StringComparer.Ordinal);
    private int _length;

    /// <summary>Adds somebody, unless the id is nobody's.</summary>
    public void Add(string? id, ExportAuthor author)
    {
        if (!string.IsNullOrEmpty(id) && _length < MaxLength)
        {
            _length += EntryLength + id.Length + (author.Name?.Length ?? 0) + (author.Email?.Length ?? 0) + (author.Url?.Length ?? 0);
            _authors.TryAdd(id, author);
        }
    }

    /// <summary>Who somebody is; null for a stranger.</summary>
    public ExportAuthor? Find(string? id) => id is null ? null : _authors.GetValueOrDefault(id);
}
