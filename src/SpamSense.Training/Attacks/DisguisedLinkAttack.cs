using System.Text;

namespace SpamSense.Training.Attacks;

/// <summary>Addresses that a reader mends and a filter may not: <c>hxxp://</c>, <c>site[.]com</c>, <c>site dot com</c>.</summary>
public sealed class DisguisedLinkAttack : IAttack
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "net", "org", "info", "biz", "io", "co", "me", "ly", "us", "uk", "de", "fr", "es", "in", "ru", "tv", "gg", "gl", "app", "dev", "shop",
        "store", "online", "site", "xyz", "club", "page", "link", "top", "example", "test",
    };

    private static readonly string[] Dots = [" dot ", "[.]", " (dot) ", "(.)", "[dot]"];

    /// <inheritdoc/>
    public string Name => "links";

    /// <inheritdoc/>
    public string Description => "hxxp for http, and 'site dot com' or 'site[.]com', in every address";

    /// <inheritdoc/>
    public bool IsExact => false;

    /// <inheritdoc/>
    public string Apply(string text, Random random)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(random);
        var builder = new StringBuilder(text.Length + 32);
        for (var start = 0; start < text.Length;)
        {
            if (!IsOfAddress(text[start]))
            {
                builder.Append(text[start++]);
                continue;
            }

            var end = start;
            while (end < text.Length && IsOfAddress(text[end]))
            {
                end++;
            }

            builder.Append(Disguise(text[start..end], random));
            start = end;
        }

        return builder.ToString();
    }

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || ":/.-_?=&%#+~@".Contains(c, StringComparison.Ordinal);

    private static string Disguise(string run, Random random)
    {
        var scheme = run.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? 0 : scheme + "://".Length;
        var slash = run.IndexOfAny(['/', '?', '#'], host);
        var end = slash < 0 ? run.TrimEnd('.', ':', '-').Length : slash;
        if (end <= host || !IsHost(run.AsSpan(host, end - host)))
        {
            return run;
        }

        // A spoken dot behind a scheme is nobody's habit: there the scheme goes, or the dots get brackets.
        if (scheme >= 0 && random.Next(2) == 0)
        {
            return $"{run[..scheme].Replace("tt", "xx", StringComparison.OrdinalIgnoreCase)}{run[scheme..]}";
        }

        return run[host..end].Replace(".", Dots[random.Next(Dots.Length)], StringComparison.Ordinal) + run[end..];
    }

    /// <summary>Whether a text is <c>name.ending</c> with an ending that is in use, and no address of mail.</summary>
    private static bool IsHost(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 0 && !text.Contains('@') && !text.Contains("..", StringComparison.Ordinal) && Endings.Contains(text[(dot + 1)..].ToString());
    }
}
