using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms;

/// <summary>Recognizes the tables of platforms by their columns.</summary>
internal static class TableDialects
{
    /// <summary>What the columns mean; null for a table of nobody's, or where the user named another column of texts.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The values of the first records in the order of the columns.</param>
    /// <param name="options">What was told.</param>
    public static TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows, RecordReaderOptions options)
    {
        var dialect = KnownPlatforms.Tables.Select(platform => platform.Recognize(columns, rows)).FirstOrDefault(static found => found is not null);
        return options.TextColumn is null || options.TextColumn == dialect?.TextColumn ? dialect : null;
    }
}
