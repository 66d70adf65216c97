using System.CommandLine;
using System.Globalization;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server keys list</c>.</summary>
internal sealed class KeysListCommand : Command, IExampled
{
    public KeysListCommand(DataOption data)
        : base("list", "Lists the keys by their first two digits, with their sites.")
    {
        SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var keys = new KeyStore(data.ExistingDatabaseIn(parsed), TimeProvider.System).List();
            if (keys.Count == 0)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"There are no keys yet; '{ServerCommandName.Value} keys add --site https://blog.example' makes one.");
            }

            foreach (var key in keys)
            {
                var end = key.RevokedAt is { } revoked ? $"  revoked {Day(revoked)}" : "";
                output.WriteLine($"{key.Hint}..........  {Day(key.CreatedAt)}  {key.Site}{end}");
            }

            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } = ["spamsense-server keys list"];

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
