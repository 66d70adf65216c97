using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Twitter;

/// <summary>Whose archive it is; nobody's where the file that says so is not there.</summary>
/// <param name="Id">The number of the account.</param>
/// <param name="UserName">The name behind the @.</param>
/// <param name="DisplayName">The name above the posts.</param>
internal sealed record TwitterAccount(string? Id, string? UserName, string? DisplayName)
{
    private const int LongestUserName = 50;

    public string? Name => UserName ?? DisplayName;

    public static TwitterAccount Beside(JsonInput input)
    {
        var found = new TwitterAccount(null, null, null);
        input.CollectBeside(
            "account.js",
            part =>
            {
                var userName = part.Value.Words("username");
                var isUserName = userName is { Length: <= LongestUserName } && userName.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign == '_');
                found = new TwitterAccount(part.Value.Words("accountId"), isUserName ? userName : null, part.Value.Words("accountDisplayName"));
            },
            "/*/account");
        return found;
    }
}
