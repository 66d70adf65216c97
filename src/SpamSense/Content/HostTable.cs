namespace SpamSense.Content;

/// <summary>Tells the hosts of shorteners and shops from the rest.</summary>
internal static class HostTable
{
    private const int MaxHostLength = 64;

    private static readonly Dictionary<ulong, HostKind> Kinds = Read();

    /// <summary>What a host is known for. Sub-domains count as their parent: <c>my.shop.example</c> asks for itself, then for <c>shop.example</c>.</summary>
    internal static HostKind Find(ReadOnlySpan<char> host)
    {
        if (host.Length > MaxHostLength)
        {
            return HostKind.Other;
        }

        Span<char> lower = stackalloc char[MaxHostLength];
        for (var i = 0; i < host.Length; i++)
        {
            lower[i] = CharacterTable.Fold(host[i]);
        }

        var rest = (ReadOnlySpan<char>)lower[..host.Length];
        while (rest.Contains('.'))
        {
            if (Kinds.TryGetValue(SymbolHash.Of(rest), out var kind))
            {
                return kind;
            }

            rest = rest[(rest.IndexOf('.') + 1)..];
        }

        return HostKind.Other;
    }

    private static Dictionary<ulong, HostKind> Read()
    {
        var kinds = new Dictionary<ulong, HostKind>();
        foreach (var row in EmbeddedText.ReadRows("Content.Data.hosts.txt"))
        {
            var words = row.Split(' ');
            foreach (var host in words.Skip(1))
            {
                kinds.Add(SymbolHash.Of(host), words[0] == "shop" ? HostKind.Shop : HostKind.Shortener);
            }
        }

        return kinds;
    }
}
