namespace SpamSense.Exports.Parquet;

/// <summary>A struct, list or map that <see cref="ThriftCheck"/> is in.</summary>
/// <param name="First">The type of the elements, or of the keys; <see cref="ThriftType.Stop"/> in a struct, whose fields name their types.</param>
/// <param name="Second">The type of the values of a map, otherwise that of the elements.</param>
/// <param name="Left">How many elements, or keys and values, are to come.</param>
internal record struct ThriftFrame(ThriftType First, ThriftType Second, long Left);
