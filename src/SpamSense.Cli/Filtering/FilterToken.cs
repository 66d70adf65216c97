namespace SpamSense.Cli.Filtering;

/// <summary>A piece of a filter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What it says, without its quotes.</param>
/// <param name="Position">Where it begins, counted from 0.</param>
internal readonly record struct FilterToken(FilterTokenKind Kind, string Value, int Position)
{
    public bool IsWord(string word) => Kind == FilterTokenKind.Word && Value.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(string sign) => Kind == FilterTokenKind.Sign && Value == sign;

    /// <summary>How a message names it.</summary>
    public override string ToString() => Kind switch
    {
        FilterTokenKind.End => "the end",
        FilterTokenKind.Text => "a text in quotes",
        _ => $"'{Value}'",
    };
}
