using SpamSense.Exports.Posts;

namespace SpamSense.Exports.Platforms;

/// <summary>A platform that exports tables: CSV, or flat objects in JSON. Its records keep all their columns.</summary>
internal interface ITablePlatform
{
    /// <summary>What the columns mean, or null when it is not one of its tables.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The values of the first records in the order of the columns; null where there is none, or no string.</param>
    TableDialect? Recognize(IReadOnlyList<string> columns, IReadOnlyList<string?[]> rows);
}
