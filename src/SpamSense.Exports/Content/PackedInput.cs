namespace SpamSense.Exports.Content;

/// <summary>Unpacks a packed stream, and knows at the end whether it was whole.</summary>
internal abstract class PackedInput : ReadOnlyStream
{
    /// <summary>Whether the stream turned out to be cut or damaged; known when reading has returned 0.</summary>
    public bool IsCut { get; protected set; }

    /// <summary>The name of the packing, as in "a gzip file".</summary>
    public abstract string Packing { get; }
}
