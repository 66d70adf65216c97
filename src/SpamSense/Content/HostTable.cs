namespace SpamSense.Content;

/// <summary>Tells the hosts of shorteners and shops from the rest.</summary>
internal static class HostTable
{
    private const int MaxHostLength = 64;

    private static readonly Dictionary<ulong, HostKind> Kinds = Read();

    /// <summary>What a host is known for. Sub-domains count as their parent: <c>my.shop.example</c> asks for itself, then for <c>shop.example</c>.</summary>
    /// <param name="host">The host as it stands in the text.</param>
    /// <param name="isDefanged">Whether its dots may be written in words or brackets.</param>
    internal static HostKind Find(ReadOnlySpan<char> host, bool isDefanged)
    {
        Span<char> lower = stackalloc char[MaxHostLength];
        var length = isDefanged ? DefangedDot.Restore(host, lower) : host.TryCopyTo(lower) ? host.Length : -1;
        if (length < 0)
        {
            return HostKind.Other;
        }

        lower = lower[..length];
        foreach (ref var c in lower)
        {
            c = CharacterTable.Fold(c);
        }

        var rest = (ReadOnlySpan<char>)lower;
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
            foreach (var host in words.AsSpan(1))
            {
                kinds.Add(SymbolHash.Of(host), words[0] == "shop" ? HostKind.Shop : HostKind.Shortener);
            }
        }

        return kinds;
    }
}
