namespace SpamSense.Exports.Archives;

/// <summary>The files of an archive or folder, by their names within it, with <c>/</c> between the folders.</summary>
internal interface IFileSet : IDisposable
{
    /// <summary>All files, in the order of their names: the same on every machine.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>Whether files may be missing, because the archive has lost its end.</summary>
    bool IsCut { get; }

    /// <summary>How long a file is when it is unpacked, as the set says; null where it does not.</summary>
    long? LengthOf(string name);

    /// <summary>Opens a file.</summary>
    /// <returns>Its content, or null where there is no such file.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    Stream? Open(string name);
}
