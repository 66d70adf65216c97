using System.IO.Compression;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Archives;

/// <summary>The files that are left of a zip archive without its end.</summary>
internal sealed class SalvagedZipFileSet : IFileSet
{
    private readonly string _path;
    private readonly Dictionary<string, ZipMember> _members = new(StringComparer.Ordinal);

    /// <exception cref="IOException">The archive cannot be read.</exception>
    public SalvagedZipFileSet(string path)
    {
        _path = path;
        using var archive = OpenArchive();
        foreach (var member in new ZipSalvage(archive).Find().Where(static member => !member.Name.EndsWith('/')))
        {
            _members.TryAdd(member.Name, member);
        }

        Names = [.. _members.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Names { get; }

    public bool IsCut => true;

    public long? LengthOf(string name) => null;

    public Stream? Open(string name)
    {
        if (!_members.TryGetValue(name, out var member))
        {
            return null;
        }

        var part = new PartStream(OpenArchive(), member.Start, member.Length);
        Stream unpacked = member.IsDeflated ? new DeflateStream(part, CompressionMode.Decompress) : part;
        return new UnpackLimitStream(new ZipMemberStream(unpacked, member.IsCut), () => member.Length);
    }

    public void Dispose()
    {
    }

    private FileStream OpenArchive() => new(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
