using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>The names of people or channels, as one file of a workspace lists them. Immutable when it is read.</summary>
internal sealed class SlackNames
{
    private const int MostNames = 1_000_000;
    private const int LongestEntry = 1024 * 1024;

    // Slack itself takes no more than 80 characters; a post may name the same one any number of times.
    private const int LongestName = 100;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    private SlackNames()
    {
    }

    /// <summary>Reads a list as far as it can be read.</summary>
    /// <param name="file">The list, or null where there is none.</param>
    /// <param name="nameOf">The name in an entry.</param>
    public static SlackNames Read(Stream? file, Func<JsonElement, string?> nameOf)
    {
        var names = new SlackNames();
        try
        {
            names.Add(file ?? Stream.Null, nameOf);
        }
        catch (Exception exception) when (exception is BrokenExportException or IOException)
        {
            // Messages are worth reading without the names that a damaged list no longer tells.
        }

        return names;
    }

    /// <summary>The name of an id; null for an unknown one.</summary>
    public string? Find(string id) => _names.GetValueOrDefault(id);

    /// <summary>Whether anything has a name.</summary>
    public bool Has(string name) => _all.Contains(name);

    private void Add(Stream file, Func<JsonElement, string?> nameOf)
    {
        foreach (var part in new JsonWalker(new JsonScanner(file, LongestEntry), [new JsonPattern("/*")], static (_, _) => { }).Parts())
        {
            if (_names.Count < MostNames && part.Value.Text("id") is { Length: <= LongestName } id && nameOf(part.Value) is { Length: <= LongestName } name)
            {
                _names[id] = name;
                _all.Add(name);
            }
        }
    }
}
