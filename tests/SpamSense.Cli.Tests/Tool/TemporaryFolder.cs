using System.IO.Compression;
using System.Text;

namespace SpamSense.Cli.Tests.Tool;

/// <summary>A folder of a test's own.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("spamsense-cli-").FullName;

    /// <summary>The names of all files, in order.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(FullName, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(FullName, file)).Order()];

    public string PathOf(string name) => Path.Combine(FullName, name);

    /// <summary>Writes a file, and makes the folders in its name.</summary>
    public string Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
        return name;
    }

    public string WriteGzip(string name, string content)
    {
        using var gzip = new GZipStream(File.Create(PathOf(name)), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(content));
        return name;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public string[] ReadLines(string name) => File.ReadAllLines(PathOf(name));

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
