using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>Who and what the ids in messages mean, as far as the files around the messages tell.</summary>
internal sealed class SlackWorkspace(ISiblings siblings)
{
    private const int MostNames = 1_000_000;
    private const int LongestEntry = 1024 * 1024;

    private readonly Lazy<Dictionary<string, string>> _users = new(() => Load(siblings, NameOfUser, "../users.json"));
    private readonly Lazy<Dictionary<string, string>> _channels = new(
        () => Load(siblings, static channel => channel.Text("name"), "../channels.json", "../groups.json", "../mpims.json"));

    /// <summary>The name by which others see somebody; null for a stranger.</summary>
    public string? UserName(string? id) => id is null ? null : _users.Value.GetValueOrDefault(id);

    /// <summary>The name of a channel; null for an unknown one.</summary>
    public string? ChannelName(string id) => _channels.Value.GetValueOrDefault(id);

    /// <summary>The channel whose folder a file lies in; null where the folder is none of a channel.</summary>
    public string? ChannelOf(string path) =>
        path.Split('/', '\\') is [.., var folder, _] && _channels.Value.ContainsValue(folder) ? folder : null;

    /// <summary>The name that a profile shows.</summary>
    public static string? NameIn(JsonElement profile) => Filled(profile.Text("display_name")) ?? Filled(profile.Text("real_name")) ?? Filled(profile.Text("name"));

    private static string? NameOfUser(JsonElement user) => NameIn(user.Member("profile")) ?? NameIn(user);

    private static string? Filled(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    private static Dictionary<string, string> Load(ISiblings siblings, Func<JsonElement, string?> nameOf, params ReadOnlySpan<string> files)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            using var stream = siblings.Open(file);
            if (stream is not null)
            {
                Add(names, stream, nameOf);
            }
        }

        return names;
    }

    private static void Add(Dictionary<string, string> names, Stream stream, Func<JsonElement, string?> nameOf)
    {
        try
        {
            foreach (var part in new JsonWalker(new JsonScanner(stream, LongestEntry), [new JsonPattern("/*")], static (_, _) => { }).Parts())
            {
                if (names.Count < MostNames && part.Value.Text("id") is { } id && nameOf(part.Value) is { } name)
                {
                    names[id] = name;
                }
            }
        }
        catch (BrokenExportException)
        {
            // Messages are worth reading without the names that a damaged list no longer tells.
        }
    }
}
