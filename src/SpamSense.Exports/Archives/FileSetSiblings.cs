using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Archives;

/// <summary>The files beside one file of a set.</summary>
internal sealed class FileSetSiblings(IFileSet files, string name) : ISiblings
{
    private static readonly ConditionalWeakTable<IFileSet, ConcurrentDictionary<(string Path, Type Kind), object>> Known = [];

    public Stream? Open(string sibling)
    {
        try
        {
            return PathOf(sibling) is { } path ? files.Open(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An export is worth reading without what another file would have told.
            return null;
        }
    }

    public T Read<T>(string sibling, Func<Stream?, T> read)
        where T : class =>
        (T)Known.GetOrCreateValue(files).GetOrAdd((PathOf(sibling) ?? "", typeof(T)), _ =>
        {
            using var stream = Open(sibling);
            return read(stream);
        });

    private string? PathOf(string sibling)
    {
        var folders = new List<string>(name.Split('/')[..^1]);
        foreach (var step in sibling.Split('/'))
        {
            if (step != "..")
            {
                folders.Add(step);
            }
            else if (folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                // Nothing outside the set is anybody's sibling.
                return null;
            }
        }

        return string.Join('/', folders);
    }
}
