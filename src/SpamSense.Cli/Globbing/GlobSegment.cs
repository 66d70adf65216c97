namespace SpamSense.Cli.Globbing;

/// <summary>One part of a pattern between two slashes: <c>*</c>, <c>?</c> and <c>[a-z]</c> stand for characters of a name.</summary>
internal sealed class GlobSegment
{
    /// <summary>The characters that make a name a pattern.</summary>
    public static readonly char[] Wildcards = ['*', '?', '['];

    private const string AnyFolders = "**";

    private readonly string _pattern;

    public GlobSegment(string pattern) => _pattern = pattern;

    /// <summary>Whether it stands for any number of folders.</summary>
    public bool IsAnyFolders => _pattern == AnyFolders;

    /// <summary>Whether only a name that is the same matches.</summary>
    public bool IsLiteral => _pattern.IndexOfAny(Wildcards) < 0;

    /// <summary>The part as it was written.</summary>
    public string Text => _pattern;

    /// <summary>Whether a name matches. One that begins with a dot is hidden, and found only by a pattern that begins with a dot.</summary>
    public bool Matches(string name)
    {
        if (name.StartsWith('.') && !_pattern.StartsWith('.'))
        {
            return false;
        }

        // Where a star took too little it takes one character more; no earlier star has to be tried again.
        var (pattern, place, star, starPlace) = (0, 0, -1, 0);
        while (place < name.Length)
        {
            if (pattern < _pattern.Length && _pattern[pattern] == '*')
            {
                (star, starPlace) = (pattern++, place);
            }
            else if (pattern < _pattern.Length && MatchesOne(name[place], pattern, out var next))
            {
                (pattern, place) = (next, place + 1);
            }
            else if (star >= 0)
            {
                (pattern, place) = (star + 1, ++starPlace);
            }
            else
            {
                return false;
            }
        }

        return _pattern.AsSpan(pattern).Trim('*').IsEmpty;
    }

    private bool MatchesOne(char character, int start, out int next)
    {
        next = start + 1;
        if (_pattern[start] == '?')
        {
            return true;
        }

        // The first character of a set may be the bracket itself. A bracket that is never closed is one.
        var isOpposite = start + 1 < _pattern.Length && _pattern[start + 1] is '!' or '^';
        var first = start + (isOpposite ? 2 : 1);
        if (_pattern[start] != '[' || first + 1 >= _pattern.Length || _pattern.IndexOf(']', first + 1) is var end && end < 0)
        {
            return AreSame(_pattern[start], character);
        }

        next = end + 1;
        return IsInSet(character, _pattern.AsSpan(first, end - first)) != isOpposite;
    }

    private static bool IsInSet(char character, ReadOnlySpan<char> set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-';
            if (isRange ? character >= set[i] && character <= set[i + 2] : AreSame(set[i], character))
            {
                return true;
            }

            i += isRange ? 2 : 0;
        }

        return false;
    }

    private static bool AreSame(char left, char right) =>
        left == right || (OperatingSystem.IsWindows() && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));
}
