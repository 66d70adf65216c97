using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Slack;

/// <summary>Who and what the ids in messages mean, as far as the files around the messages tell.</summary>
/// <param name="siblings">Those files.</param>
/// <param name="maxLength">No text need be made longer than this, in UTF-16 units.</param>
internal sealed class SlackWorkspace(ISiblings siblings, int maxLength)
{
    private static readonly string[] ChannelFiles = ["../channels.json", "../groups.json", "../mpims.json", "../dms.json"];

    private readonly Lazy<SlackNames> _users = new(() => siblings.Read("../users.json", static file => SlackNames.Read(file, NameOfUser)));
    private readonly Lazy<SlackNames[]> _channels = new(
        () => [.. ChannelFiles.Select(name => siblings.Read(name, static file => SlackNames.Read(file, NameOfChannel)))]);

    /// <summary>The longest text that is read.</summary>
    public int MaxLength => maxLength;

    /// <summary>The name by which others see somebody; null for a stranger.</summary>
    public string? UserName(string? id) => id is null ? null : _users.Value.Find(id);

    /// <summary>The name of a channel; null for an unknown one.</summary>
    public string? ChannelName(string id) => _channels.Value.Select(names => names.Find(id)).FirstOrDefault(static name => name is not null);

    /// <summary>The channel whose folder a file lies in; null where the folder is none of a channel.</summary>
    public string? ChannelOf(string path) =>
        path.Split('/', '\\') is [.., var folder, _] && _channels.Value.Any(names => names.Has(folder)) ? folder : null;

    /// <summary>The name that a profile shows.</summary>
    public static string? NameIn(JsonElement profile) => Filled(profile.Text("display_name")) ?? Filled(profile.Text("real_name")) ?? Filled(profile.Text("name"));

    private static string? NameOfUser(JsonElement user) => NameIn(user.Member("profile")) ?? NameIn(user);

    // Conversations between two have no name, and a folder by their id.
    private static string? NameOfChannel(JsonElement channel) => channel.Text("name") ?? channel.Text("id");

    private static string? Filled(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;
}
