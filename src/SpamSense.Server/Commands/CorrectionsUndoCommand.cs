using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage.Corrections;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server corrections undo --site ADDRESS</c>, of one correction or of all since a time.</summary>
internal sealed class CorrectionsUndoCommand : Command, IExampled
{
    private readonly Argument<string?> _id = new("ID")
    {
        Description = "The id of the correction as the export has it, with the site before it or without",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<SiteAddress?> _site = new("--site")
    {
        HelpName = "ADDRESS",
        Description = "The site that the correction was made for",
        Required = true,
        CustomParser = SiteParser.Parse,
    };

    private readonly Option<DateTimeOffset?> _since = new("--since")
    {
        HelpName = "TIME",
        Description = "Instead of an id: everything that was said since then, in UTC, such as 2026-11-20 or 2026-11-20T18:30",
        CustomParser = ParseTime,
    };

    public CorrectionsUndoCommand(DataOption data)
        : base("undo", "Takes corrections back: the site judges as if they had never been made.")
    {
        Add(_id);
        Add(_site);
        Add(_since);
        SetAction(parsed =>
        {
            var site = parsed.GetRequiredValue(_site)!.Name;
            var count = (parsed.GetValue(_id), parsed.GetValue(_since)) switch
            {
                ({ } id, null) => CorrectionRemoval.Undo(data.ExistingDatabaseIn(parsed), site, id[(id.LastIndexOf(':') + 1)..]),
                (null, { } since) => CorrectionRemoval.UndoSince(data.ExistingDatabaseIn(parsed), site, since),
                _ => throw new CommandFailureException($"Give the id of a correction, or --since with a time; see '{ServerCommandName.Value} corrections undo --help'."),
            };
            if (count == 0)
            {
                throw new CommandFailureException($"{site} has no such correction; '{ServerCommandName.Value} corrections export --site {site}' shows all.");
            }

            parsed.InvocationConfiguration.Error.WriteLine($"{count} {(count == 1 ? "correction" : "corrections")} of {site} taken back.");
            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense-server corrections undo 5d41402abc4b2a76b9719d911017c592 --site https://blog.example",
        "spamsense-server corrections undo --site https://blog.example --since 2026-11-20T18:30",
    ];

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time))
        {
            return time;
        }

        result.AddError($"A time looks like 2026-11-20 or 2026-11-20T18:30, not '{value}'");
        return null;
    }
}
