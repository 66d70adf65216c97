namespace SpamSense.Exports.Platforms;

/// <summary>The files that lie around an export in its archive or folder. They are only read, and only by name within it.</summary>
internal interface ISiblings
{
    /// <summary>Opens another file.</summary>
    /// <param name="name">Its name beside the export, such as <c>account.js</c>, or with <c>../</c> from there.</param>
    /// <returns>Its content, or null where there is no such file, or it cannot be opened.</returns>
    Stream? Open(string name);

    /// <summary>What another file says, read once for all exports that lie around it.</summary>
    /// <param name="name">Its name, as <see cref="Open"/> takes it.</param>
    /// <param name="read">Reads it; gets null where there is no such file.</param>
    T Read<T>(string name, Func<Stream?, T> read)
        where T : class
    {
        using var stream = Open(name);
        return read(stream);
    }
}
