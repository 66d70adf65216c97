namespace SpamSense.Cli.Filtering;

/// <summary>A column, or a value that stands in the filter.</summary>
/// <param name="Column">The place of the column among those of the filter; negative for a value.</param>
/// <param name="Value">The value.</param>
/// <param name="IsNumber">Whether the value is a number without quotes.</param>
internal readonly record struct FilterOperand(int Column, string? Value, bool IsNumber)
{
    /// <summary>What it is for a record; <see langword="null"/> where the record has no such column.</summary>
    public string? In(FilterRow row) => Column < 0 ? Value : row[Column];
}
