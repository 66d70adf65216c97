namespace SpamSense.Cli.Filtering;

/// <summary>What a piece of a filter is.</summary>
internal enum FilterTokenKind
{
    /// <summary>A word: a column, or a word of the language.</summary>
    Word,

    /// <summary>A column in double quotes.</summary>
    Name,

    /// <summary>A text in single quotes.</summary>
    Text,

    Number,

    /// <summary>An operator, a parenthesis or a comma.</summary>
    Sign,

    End,
}
