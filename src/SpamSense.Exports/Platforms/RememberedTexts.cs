namespace SpamSense.Exports.Platforms;

/// <summary>What posts refer to by its id and an export says only once, such as the addresses of threads; as much as there is room for.</summary>
internal sealed class RememberedTexts
{
    private const int MaxLength = 8 * 1024 * 1024;
    private const int Overhead = 64;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int _length;

    /// <summary>Remembers a text, unless it is empty or there is no room left for it.</summary>
    public void Add(string? id, string? text)
    {
        if (string.IsNullOrEmpty(id) || string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var length = (long)id.Length + text.Length + Overhead;
        if (length <= MaxLength - _length && _texts.TryAdd(id, text))
        {
            _length += (int)length;
        }
    }

    /// <summary>The text of an id; null where there is none.</summary>
    public string? Find(string? id) => id is null ? null : _texts.GetValueOrDefault(id);
}
