namespace SpamSense.Content;

/// <summary>Makes a link of its draft.</summary>
internal static class LinkBuilder
{
    internal static ContentLink Build(ReadOnlySpan<char> folded, ParserScratch scratch, int number)
    {
        ref var draft = ref scratch.Links[number];
        ref readonly var token = ref scratch.Tokens[draft.Token];
        var isDefanged = token.Is(TokenFlags.Defanged);
        var host = LinkHosts.Of(folded, scratch, in draft);
        var domain = PublicSuffix.DomainOf(host);
        new LinkParameters(folded, scratch, domain).Read(draft.Start, draft.End, out var tracking, out var affiliate);
        var kind = HostTable.Find(host, isDefanged: false);
        return new ContentLink(draft.Span, draft.TargetSpan, TargetOf(folded[draft.Start..draft.End], isDefanged))
        {
            VisibleSpan = draft.VisibleSpan,
            VisibleHost = draft.Shown < 0 ? "" : LinkHosts.Of(folded, scratch, in scratch.Links[draft.Shown]),
            IsVisibleText = draft.Outer >= 0,
            Host = host,
            RegistrableDomain = domain,
            TrackingParameters = tracking,
            AffiliateParameters = affiliate,
            IsDefanged = isDefanged,
            IsShortened = kind == HostKind.Shortener,
            IsShop = kind == HostKind.Shop,
            IsQuoted = token.Is(TokenFlags.Quoted | TokenFlags.Code),
            IsNoFollow = draft.IsNoFollow,
        };
    }

    /// <summary>The address without its disguise.</summary>
    private static string TargetOf(ReadOnlySpan<char> written, bool isDefanged)
    {
        if (!isDefanged)
        {
            return written.ToString();
        }

        var restored = new char[written.Length];
        var length = DefangedDot.Restore(written, restored);
        var target = restored.AsSpan(0, length);
        var colon = target.IndexOfAny(':', '[', '(');
        if (colon < 0 || colon > "https".Length)
        {
            return new string(target);
        }

        // "hxxp://", "http[:]//": only a scheme is followed by two slashes.
        var slashes = target[colon] == ':' ? colon + 1 : colon + "[:]".Length;
        var isScheme = ((ReadOnlySpan<char>)target[Math.Min(slashes, length)..]).StartsWith("//", StringComparison.Ordinal);
        return isScheme ? string.Concat(SchemeOf(target[..colon]), ":", target[slashes..]) : new string(target);
    }

    private static ReadOnlySpan<char> SchemeOf(ReadOnlySpan<char> written) =>
        written.Equals("hxxp", StringComparison.OrdinalIgnoreCase) ? "http" : written.Equals("hxxps", StringComparison.OrdinalIgnoreCase) ? "https" : written;
}
