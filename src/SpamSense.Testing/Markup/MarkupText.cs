using System.Collections.Immutable;
using System.Text;
using SpamSense.Content;

namespace SpamSense.Testing.Markup;

/// <summary>A text, and the places that were marked in it.</summary>
internal sealed record MarkupText(string Text, ImmutableArray<MarkedSpan> Spans)
{
    /// <summary>Takes the marks out of a text. <c>|]</c> closes the last open <c>[|</c>, and <c>|}</c> the last open <c>{|ID:</c>.</summary>
    /// <remarks>In <c>[|]</c> a bracket stands at the end of a mark; it does not begin one.</remarks>
    /// <exception cref="VerificationException">A mark is malformed, or has no other end.</exception>
    internal static MarkupText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var spans = ImmutableArray.CreateBuilder<MarkedSpan>();
        var (plain, named) = (new Stack<(int At, string? Id)>(), new Stack<(int At, string? Id)>());
        for (var i = 0; i < markup.Length;)
        {
            var rest = markup.AsSpan(i);
            if (rest is ['[' or '{', '|', ']' or '}', ..])
            {
                text.Append(rest[0]);
                i++;
                continue;
            }

            if (rest.StartsWith("[|"))
            {
                plain.Push((text.Length, null));
            }
            else if (rest.StartsWith("{|"))
            {
                var id = IdOf(rest[2..]) ?? throw Malformed(markup, i, "'{|' is not followed by the id of a rule and ':'");
                named.Push((text.Length, id));
                i += id.Length + 1;
            }
            else if (rest.StartsWith("|]") || rest.StartsWith("|}"))
            {
                var open = rest[1] == ']' ? plain : named;
                var (at, id) = open.TryPop(out var top) ? top : throw Malformed(markup, i, $"'{rest[..2]}' closes nothing");
                spans.Add(new MarkedSpan(id, TextSpan.FromBounds(at, text.Length)));
            }
            else
            {
                text.Append(markup[i]);
                i++;
                continue;
            }

            i += 2;
        }

        if (plain.Count + named.Count > 0)
        {
            throw Malformed(markup, markup.Length, $"'{(plain.Count > 0 ? "[|" : "{|")}' is never closed");
        }

        return new MarkupText(text.ToString(), spans.ToImmutable());
    }

    /// <summary>Writes a text with marks.</summary>
    internal static string Render(string text, IEnumerable<MarkedSpan> spans)
    {
        var outerFirst = spans.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length).ThenBy(mark => mark.Id, StringComparer.Ordinal).ToList();
        var result = new StringBuilder(text.Length + (outerFirst.Count * 8));
        for (var i = 0; i <= text.Length; i++)
        {
            foreach (var mark in Enumerable.Reverse(outerFirst).Where(mark => mark.Span.End == i && !mark.Span.IsEmpty))
            {
                result.Append(mark.Id is null ? "|]" : "|}");
            }

            foreach (var (id, span) in outerFirst.Where(mark => mark.Span.Start == i))
            {
                result.Append(id is null ? "[|" : $"{{|{id}:").Append(!span.IsEmpty ? "" : id is null ? "|]" : "|}");
            }

            result.Append(i < text.Length ? text[i].ToString() : "");
        }

        return result.ToString();
    }

    private static string? IdOf(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        return colon > 0 && text[..colon].IndexOfAnyExcept(IdCharacters) < 0 ? text[..colon].ToString() : null;
    }

    private static readonly System.Buffers.SearchValues<char> IdCharacters = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static VerificationException Malformed(string markup, int at, string problem) =>
        new($"The markup is malformed at {at}: {problem}.\n\n    {markup.ReplaceLineEndings("\n    ")}");
}
