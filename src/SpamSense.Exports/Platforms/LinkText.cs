namespace SpamSense.Exports.Platforms;

/// <summary>A link that a platform hides behind words is written out: where it leads is half of what a post says.</summary>
internal static class LinkText
{
    /// <summary>The words and the address; once where the words are the address.</summary>
    public static string Show(string? label, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return label ?? "";
        }

        return string.IsNullOrWhiteSpace(label) || label.Equals(address, StringComparison.Ordinal)
            ? address
            : Bare(label).Equals(Bare(address), StringComparison.OrdinalIgnoreCase) ? label : $"{label} {address}";
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        address = scheme < 0 ? address : address[(scheme + 3)..];
        return address is [.. var rest, '/'] ? rest : address;
    }
}
