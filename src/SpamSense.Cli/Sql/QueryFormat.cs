namespace SpamSense.Cli.Sql;

/// <summary>A format that the result of a query is written in.</summary>
internal enum QueryFormat
{
    Csv,
    Tsv,
    JsonLines,
    Parquet,
}
