namespace SpamSense.Exports.Archives;

/// <summary>Where a file stands in an archive.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsDeflated">Whether it is packed; if not, it stands there as it is.</param>
/// <param name="Start">Where its bytes begin.</param>
/// <param name="Length">How many there are.</param>
/// <param name="IsCut">Whether the archive ends before the file does.</param>
internal readonly record struct ZipMember(string Name, bool IsDeflated, long Start, long Length, bool IsCut);
