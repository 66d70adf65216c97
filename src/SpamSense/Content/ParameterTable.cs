namespace SpamSense.Content;

/// <summary>Tells the query parameters that track a reader or name who is paid (<c>Data/tracking-parameters.txt</c>).</summary>
internal static class ParameterTable
{
    private const int LongestName = 32;
    private const int LongestDomain = 64;

    private static readonly Dictionary<string, ParameterKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a parameter is for.</summary>
    /// <param name="domain">The registrable domain in lower case.</param>
    /// <param name="name">The parameter's name as it is written.</param>
    internal static ParameterKind Find(ReadOnlySpan<char> domain, ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || name.Length > LongestName)
        {
            return ParameterKind.Other;
        }

        Span<char> lower = stackalloc char[LongestName];
        lower = lower[..name.ToLowerInvariant(lower)];
        var kind = FindNamed(lower);
        if (kind != ParameterKind.Other || domain.Length > LongestDomain)
        {
            return kind;
        }

        // "amazon tag": the parameter counts only with this host.
        Span<char> key = stackalloc char[LongestDomain + 1 + LongestName];
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            label.CopyTo(key);
            key[label.Length] = ' ';
            lower.CopyTo(key[(label.Length + 1)..]);
            kind = FindNamed(key[..(label.Length + 1 + lower.Length)]);
            if (kind != ParameterKind.Other)
            {
                break;
            }
        }

        return kind;
    }

    /// <summary>By the whole name, else by its beginning up to the first underscore, by which families such as <c>utm_</c> go.</summary>
    private static ParameterKind FindNamed(ReadOnlySpan<char> key) =>
        Kinds.TryGetValue(key, out var kind) || Kinds.TryGetValue(key[..(key.IndexOf('_') + 1)], out kind) ? kind : ParameterKind.Other;

    private static Dictionary<string, ParameterKind> Read()
    {
        var kinds = new Dictionary<string, ParameterKind>(StringComparer.Ordinal);
        foreach (var row in EmbeddedText.ReadRows("Content.Data.tracking-parameters.txt"))
        {
            var words = row.Split(' ');
            var host = words[1] == "*" ? "" : words[1] + " ";
            foreach (var name in words.AsSpan(2))
            {
                kinds[host + name.TrimEnd('*')] = words[0] == "tracking" ? ParameterKind.Tracking : ParameterKind.Affiliate;
            }
        }

        return kinds;
    }
}
