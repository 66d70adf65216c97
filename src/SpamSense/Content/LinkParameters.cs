using System.Collections.Immutable;

namespace SpamSense.Content;

/// <summary>Finds the parameters of an address that track a reader or name who is paid.</summary>
/// <remarks>
/// A parameter's span holds the separator before it. Only where such parameters begin the query and others follow does it hold the
/// separator behind it: taking all of them out always leaves a whole address.
/// </remarks>
internal readonly ref struct LinkParameters(ReadOnlySpan<char> folded, ParserScratch scratch, string domain)
{
    private readonly ReadOnlySpan<char> _folded = folded;

    /// <summary>Reads an address.</summary>
    /// <param name="start">Where the address begins in the folded text.</param>
    /// <param name="end">Where it ends (exclusive).</param>
    /// <param name="tracking">Gets the spans, in the original text, of those that track.</param>
    /// <param name="affiliate">Gets those that name who is paid.</param>
    internal void Read(int start, int end, out ImmutableArray<TextSpan> tracking, out ImmutableArray<TextSpan> affiliate)
    {
        (tracking, affiliate) = ([], []);
        var fragment = _folded[start..end].IndexOf('#');
        end = fragment < 0 ? end : start + fragment;
        var query = _folded[start..end].IndexOf('?');
        ReadPath(start, query < 0 ? end : start + query, ref affiliate);
        if (query < 0)
        {
            return;
        }

        ImmutableArray<TextSpan>.Builder? trackers = null;
        ImmutableArray<TextSpan>.Builder? payees = null;
        var first = start + query + 1;
        var kept = FirstKept(first, end);
        for (var at = first; at < end;)
        {
            var next = EndOf(at, end);
            var kind = KindOf(at, next);
            if (kind != ParameterKind.Other)
            {
                var span = at < kept && kept < end ? Original(at, next + 1) : Original(at - 1, next + 1 == end ? end : next);
                (kind == ParameterKind.Tracking ? trackers ??= ImmutableArray.CreateBuilder<TextSpan>() : payees ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(span);
            }

            at = next + 1;
        }

        tracking = trackers?.ToImmutable() ?? tracking;
        affiliate = payees is null ? affiliate : affiliate.AddRange(payees);
    }

    /// <summary>The first parameter that stays; the end of the query where none does.</summary>
    private int FirstKept(int first, int end)
    {
        for (var at = first; at < end;)
        {
            var next = EndOf(at, end);
            if (KindOf(at, next) == ParameterKind.Other)
            {
                return at;
            }

            at = next + 1;
        }

        return end;
    }

    /// <summary>Amazon writes "/ref=…" as the last piece of the path.</summary>
    private void ReadPath(int start, int end, ref ImmutableArray<TextSpan> affiliate)
    {
        var slash = _folded[start..end].LastIndexOf('/');
        if (slash >= 0 && _folded[(start + slash)..end].StartsWith("/ref=", StringComparison.OrdinalIgnoreCase))
        {
            affiliate = [Original(start + slash, end)];
        }
    }

    private int EndOf(int at, int end)
    {
        var length = _folded[at..end].IndexOf('&');
        return length < 0 ? end : at + length;
    }

    private ParameterKind KindOf(int start, int end)
    {
        var parameter = _folded[start..end];
        var equals = parameter.IndexOf('=');
        return ParameterTable.Find(domain, equals < 0 ? parameter : parameter[..equals]);
    }

    private TextSpan Original(int start, int end) => scratch.ToOriginal(start, end);
}
