using SpamSense.Content;

namespace SpamSense.Scoring;

/// <summary>Tells the hosts of shorteners and shops from the rest.</summary>
internal static class HostTable
{
    private const int MaxHostLength = 64;

    private static readonly Dictionary<ulong, ContextSignal> Signals = Read();

    /// <summary>The signal of a host, or <see langword="null"/>. Sub-domains count as their parent: <c>my.shop.example</c> asks for itself, then for <c>shop.example</c>.</summary>
    internal static ContextSignal? Find(ReadOnlySpan<char> host, bool isDefanged)
    {
        Span<char> lower = stackalloc char[MaxHostLength];
        var length = isDefanged ? DefangedDot.Restore(host, lower) : host.TryCopyTo(lower) ? host.Length : -1;
        if (length < 0)
        {
            return null;
        }

        lower = lower[..length];
        foreach (ref var c in lower)
        {
            c = CharacterTable.Fold(c);
        }

        var rest = (ReadOnlySpan<char>)lower;
        while (rest.Contains('.'))
        {
            if (Signals.TryGetValue(SymbolHash.Of(rest), out var signal))
            {
                return signal;
            }

            rest = rest[(rest.IndexOf('.') + 1)..];
        }

        return null;
    }

    private static Dictionary<ulong, ContextSignal> Read()
    {
        var signals = new Dictionary<ulong, ContextSignal>();
        foreach (var row in EmbeddedText.ReadRows("Scoring.Data.hosts.txt"))
        {
            var words = row.Split(' ');
            foreach (var host in words.Skip(1))
            {
                signals.Add(SymbolHash.Of(host), words[0] == "shop" ? ContextSignal.ShopLink : ContextSignal.ShortenedLink);
            }
        }

        return signals;
    }
}
