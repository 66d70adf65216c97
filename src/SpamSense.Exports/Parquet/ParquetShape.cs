namespace SpamSense.Exports.Parquet;

/// <summary>What a node of a schema becomes in JSON.</summary>
internal enum ParquetShape
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>An object with a member for each child.</summary>
    Object,

    /// <summary>An array; the only child is repeated.</summary>
    List,

    /// <summary>An object with a member for each entry; the only child is repeated, and has a key and a value.</summary>
    Map,
}
