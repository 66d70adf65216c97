namespace SpamSense.Exports;

/// <summary>The way in which a file holds its records.</summary>
public enum RecordFormat
{
    /// <summary>Delimiter-separated values with a header: comma, semicolon or pipe, quoted with <c>"</c> (RFC 4180).</summary>
    Csv = 0,

    /// <summary>The same with tabs between the values.</summary>
    Tsv = 1,

    /// <summary>One JSON object a line, also known as NDJSON.</summary>
    JsonLines = 2,

    /// <summary>An Apache Parquet file.</summary>
    Parquet = 3,
}
