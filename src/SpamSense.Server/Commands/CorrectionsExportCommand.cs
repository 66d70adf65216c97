using System.CommandLine;
using SpamSense.AspNetCore;
using SpamSense.Server.Hosting;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Corrections;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Commands;

/// <summary><c>spamsense-server corrections export -o FILE</c>.</summary>
internal sealed class CorrectionsExportCommand : Command, IExampled
{
    private const string StandardOutput = "-";

    private readonly Option<string> _output = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "Write the records here; - is standard output",
        DefaultValueFactory = static _ => StandardOutput,
    };

    private readonly Option<SiteAddress?> _site = new("--site")
    {
        HelpName = "ADDRESS",
        Description = "Only those of one site",
        CustomParser = SiteParser.Parse,
    };

    public CorrectionsExportCommand(DataOption data)
        : base("export", "Writes the corrections as labelled JSON Lines, which 'spamsense train' reads.")
    {
        Add(_output);
        Add(_site);
        SetAction(async (parsed, cancellationToken) =>
        {
            var output = parsed.GetRequiredValue(_output);
            var database = data.ExistingDatabaseIn(parsed);
            DatabaseItself.Refuse(database.Path, output);
            var corrections = SqliteCorrectionStore.ReadAsync(database, parsed.GetValue(_site)?.Name, cancellationToken);
            if (output == StandardOutput)
            {
                await using var stream = Console.OpenStandardOutput();
                await CorrectionRecords.WriteAsync(corrections, stream, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                var count = 0L;
                await WholeFile.WriteAsync(output, async temporary =>
                {
                    await using var stream = PrivateFile.Create(temporary);
                    count = await CorrectionRecords.WriteAsync(corrections, stream, cancellationToken).ConfigureAwait(false);
                }).ConfigureAwait(false);
                parsed.InvocationConfiguration.Error.WriteLine($"{count} {(count == 1 ? "correction" : "corrections")} written to {output}.");
            }

            return ExitCode.Done;
        });
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "spamsense-server corrections export -o corrections.jsonl",
        "spamsense-server corrections export --site https://blog.example -o corrections.jsonl",
    ];
}
