namespace SpamSense.Cli.Filtering;

/// <summary>A column that a filter asks for.</summary>
/// <param name="Name">Its name as the filter has it.</param>
/// <param name="Position">Where the filter names it first, counted from 0.</param>
/// <param name="IsQuoted">Whether it stands in double quotes there.</param>
internal sealed record FilterColumn(string Name, int Position, bool IsQuoted);
