using System.Buffers;

namespace SpamSense.Content;

/// <summary>Finds the part of a host that somebody can register, by the endings of <c>Data/public-suffixes.txt</c> and one label else.</summary>
internal static class PublicSuffix
{
    private const int MostLabels = 3;

    private static readonly SearchValues<char> AddressSigns = SearchValues.Create("0123456789.");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixes = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The registrable domain of a host.</summary>
    /// <param name="host">The host in lower case, without user and port.</param>
    /// <returns>The domain; the host itself where it is one; empty where nobody can register it: a number, a single label.</returns>
    internal static string DomainOf(string host)
    {
        var domain = DomainOf(host.AsSpan());
        return domain.Length == host.Length ? host : domain.ToString();
    }

    /// <summary>The same, as a part of the host.</summary>
    internal static ReadOnlySpan<char> DomainOf(ReadOnlySpan<char> host)
    {
        var name = host.TrimEnd('.');
        if (!name.Contains('.') || name.Contains(':') || IsAddress(name))
        {
            return "";
        }

        var start = name.Length;
        var suffixStart = name.LastIndexOf('.') + 1;
        for (var label = 1; label <= MostLabels && start > 0; label++)
        {
            start = name[..(start - (start == name.Length ? 0 : 1))].LastIndexOf('.') + 1;
            if (label > 1 && Suffixes.Contains(name[start..]))
            {
                suffixStart = start;
            }
        }

        // A host that is nothing but a known ending, such as "github.io", is somebody's all the same.
        var domainStart = suffixStart == 0 ? 0 : name[..(suffixStart - 1)].LastIndexOf('.') + 1;
        return name[domainStart..];
    }

    private static bool IsAddress(ReadOnlySpan<char> host) => !host.ContainsAnyExcept(AddressSigns);

    /// <summary>A row holds an ending and the labels that stand before it: <c>uk co org</c>.</summary>
    private static HashSet<string> Read()
    {
        var suffixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EmbeddedText.ReadRows("Content.Data.public-suffixes.txt"))
        {
            var words = row.Split(' ');
            foreach (var label in words.AsSpan(1))
            {
                suffixes.Add(label + "." + words[0]);
            }
        }

        return suffixes;
    }
}
