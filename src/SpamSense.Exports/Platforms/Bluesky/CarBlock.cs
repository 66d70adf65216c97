namespace SpamSense.Exports.Platforms.Bluesky;

/// <summary>One block of a repository.</summary>
/// <param name="Id">Half of the hash of its data, which is all the name that a block has.</param>
/// <param name="Data">The data in DAG-CBOR, until the next block is read.</param>
internal readonly record struct CarBlock(UInt128 Id, ReadOnlyMemory<byte> Data);
