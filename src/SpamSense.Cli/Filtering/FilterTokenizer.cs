using System.Text;

namespace SpamSense.Cli.Filtering;

/// <summary>Cuts a filter into pieces.</summary>
internal static class FilterTokenizer
{
    private static readonly string[] Signs = ["<=", ">=", "!=", "<>", "=", "<", ">", "(", ")", ","];

    /// <summary>The pieces of a filter, and the end behind them.</summary>
    /// <exception cref="FilterSyntaxException">There is a character that means nothing, or a quote that is never closed.</exception>
    public static List<FilterToken> Read(string filter)
    {
        var tokens = new List<FilterToken>();
        var position = 0;
        while (position < filter.Length)
        {
            if (char.IsWhiteSpace(filter[position]))
            {
                position++;
                continue;
            }

            var (token, end) = Next(filter, position);
            tokens.Add(token);
            position = end;
        }

        tokens.Add(new FilterToken(FilterTokenKind.End, "", filter.Length));
        return tokens;
    }

    private static (FilterToken Token, int End) Next(string filter, int start)
    {
        var first = filter[start];
        if (first is '\'' or '"')
        {
            return Quoted(filter, start, first == '"' ? FilterTokenKind.Name : FilterTokenKind.Text);
        }

        if (char.IsLetter(first) || first == '_')
        {
            return Run(filter, start, FilterTokenKind.Word, static c => char.IsLetterOrDigit(c) || c is '_' or '$');
        }

        if (char.IsAsciiDigit(first) || (first is '-' or '.' && start + 1 < filter.Length && (char.IsAsciiDigit(filter[start + 1]) || filter[start + 1] == '.')))
        {
            return Number(filter, start);
        }

        return Array.Find(Signs, sign => string.CompareOrdinal(filter, start, sign, 0, sign.Length) == 0) is { } found
            ? (new FilterToken(FilterTokenKind.Sign, found, start), start + found.Length)
            : throw new FilterSyntaxException(
                char.IsControl(first) || char.IsSurrogate(first) ? "this character means nothing" : $"'{first}' means nothing; put names of columns with such characters in double quotes", start);
    }

    private static (FilterToken Token, int End) Number(string filter, int start)
    {
        var number = Run(filter, start, FilterTokenKind.Number, static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_');
        return FilterValue.TryParse(number.Token.Value, out _)
            ? number
            : throw new FilterSyntaxException($"'{number.Token.Value}' is no number; put texts in single quotes", start);
    }

    private static (FilterToken Token, int End) Run(string filter, int start, FilterTokenKind kind, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < filter.Length && belongs(filter[end]))
        {
            end++;
        }

        return (new FilterToken(kind, filter[start..end], start), end);
    }

    /// <summary>Reads what stands in quotes; a quote that belongs to it is doubled.</summary>
    private static (FilterToken Token, int End) Quoted(string filter, int start, FilterTokenKind kind)
    {
        var value = new StringBuilder();
        for (var i = start + 1; i < filter.Length; i++)
        {
            if (filter[i] != filter[start])
            {
                value.Append(filter[i]);
            }
            else if (i + 1 < filter.Length && filter[i + 1] == filter[start])
            {
                value.Append(filter[i++]);
            }
            else
            {
                return (new FilterToken(kind, value.ToString(), start), i + 1);
            }
        }

        throw new FilterSyntaxException("the quote that begins here is never closed", start);
    }
}
