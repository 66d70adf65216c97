namespace SpamSense.Exports.Platforms;

/// <summary>Fills the columns that only one platform has.</summary>
internal static class MoreColumns
{
    /// <summary>The columns that have a value.</summary>
    public static Dictionary<string, string> Of(params ReadOnlySpan<(string Column, string? Value)> columns)
    {
        var more = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, value) in columns)
        {
            if (!string.IsNullOrEmpty(value))
            {
                more.Add(column, value);
            }
        }

        return more;
    }
}
