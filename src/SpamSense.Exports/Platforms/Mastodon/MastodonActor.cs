using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Mastodon;

/// <summary>Whose outbox it is; nobody's where the file that says so is not there.</summary>
/// <param name="Id">The address that stands for the account.</param>
/// <param name="Name">The name behind the @, or else the one that is shown.</param>
internal sealed record MastodonActor(string? Id, string? Name)
{
    public static MastodonActor Beside(JsonInput input)
    {
        var found = new MastodonActor(null, null);
        input.CollectBeside(
            "actor.json",
            part => found = new MastodonActor(part.Value.Words("id"), part.Value.Words("preferredUsername") ?? part.Value.Words("name")),
            "");
        return found;
    }

    /// <summary>The name of an account: as the archive tells, else the end of its address.</summary>
    public string? NameOf(string? id) => id is null || id == Id ? Name ?? End(id) : End(id);

    private static string? End(string? id) => id?.TrimEnd('/').Split('/')[^1].TrimStart('@') is { Length: > 0 } end ? end : null;
}
