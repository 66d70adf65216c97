using System.Diagnostics;
using System.Globalization;

namespace SpamSense.Server.Faults;

/// <summary>Fills the disk below a server that runs: checks go on, corrections are refused, and are taken again when there is room.</summary>
internal sealed class FullDiskTrial(string server, string folder)
{
    private const int DiskMegabytes = 4;
    private const int MostCorrections = 5000;
    private const int RefusalsToSee = 20;
    private const int PauseMilliseconds = 100;
    private const int MostPauses = 100;

    private readonly List<string> _acknowledged = [];
    private readonly List<string> _refused = [];

    private string Data => Path.Combine(folder, "data");

    private string Filler => Path.Combine(folder, "filler");

    internal async Task<string> RunAsync()
    {
        Directory.CreateDirectory(folder);
        if (!await MountAsync().ConfigureAwait(false))
        {
            return "SKIPPED, for only root can mount a small disk";
        }

        try
        {
            return await RunOnDiskAsync().ConfigureAwait(false);
        }
        finally
        {
            await RunToolAsync("umount", folder).ConfigureAwait(false);
        }
    }

    private static async Task<bool> RunToolAsync(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0;
    }

    private static async Task CheckAsync(Connection connection)
    {
        await connection.SendAsync(Request.Check(Comments.Next())).ConfigureAwait(false);
        var answer = await connection.ReadAsync().ConfigureAwait(false);
        TrialFailedException.ThrowUnless(answer.IsVerdict, $"A check was answered with {answer.Status} while the disk was full.");
    }

    private async Task<bool> MountAsync() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
        && await RunToolAsync("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={DiskMegabytes}m"), "tmpfs", folder).ConfigureAwait(false);

    private async Task<string> RunOnDiskAsync()
    {
        using (var process = await ServerProcess.StartAsync(server, Data).ConfigureAwait(false))
        {
            using var connection = await Connection.OpenAsync(process.Port).ConfigureAwait(false);
            await CorrectAsync(connection).ConfigureAwait(false);
            TrialFailedException.ThrowUnless(_acknowledged.Count == 1, "A correction was refused before the disk was full.");
            FillDisk();
            await CorrectUntilRefusedAsync(connection).ConfigureAwait(false);
            File.Delete(Filler);
            await CorrectUntilTakenAsync(connection).ConfigureAwait(false);
            process.AskToStop();
            TrialFailedException.ThrowUnless(await process.WaitAsync().ConfigureAwait(false) == 0, "The server did not stop in order.");
        }

        var stored = await Comments.CorrectedAsync(server, Data).ConfigureAwait(false);
        TrialFailedException.ThrowUnless(_acknowledged.TrueForAll(stored.Contains), "An acknowledged correction is lost.");
        TrialFailedException.ThrowUnless(!_refused.Exists(stored.Contains), "A correction was stored although it was refused.");
        using var again = await ServerProcess.StartAsync(server, Data).ConfigureAwait(false);
        await again.KillAsync().ConfigureAwait(false);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"checks were answered all the time; {_refused.Count} corrections were refused with HTTP 507 and none of them stored, "
            + $"{_acknowledged.Count} acknowledged and none of them lost, the last with room again");
    }

    private async Task CorrectUntilRefusedAsync(Connection connection)
    {
        // What the log of the database has reserved is used up first.
        for (var i = 0; i < MostCorrections && _refused.Count < RefusalsToSee; i++)
        {
            await CorrectAsync(connection).ConfigureAwait(false);
            await CheckAsync(connection).ConfigureAwait(false);
        }

        TrialFailedException.ThrowUnless(_refused.Count >= RefusalsToSee, "The disk is full, and corrections are acknowledged.");
    }

    private async Task CorrectUntilTakenAsync(Connection connection)
    {
        var before = _acknowledged.Count;
        for (var i = 0; i < MostPauses && _acknowledged.Count == before; i++)
        {
            await CorrectAsync(connection).ConfigureAwait(false);
            await Task.Delay(PauseMilliseconds).ConfigureAwait(false);
        }

        TrialFailedException.ThrowUnless(_acknowledged.Count > before, "There is room again, and corrections are still refused.");
    }

    private async Task CorrectAsync(Connection connection)
    {
        var text = Comments.Next();
        await connection.SendAsync(Request.SubmitSpam(text)).ConfigureAwait(false);
        var answer = await connection.ReadAsync().ConfigureAwait(false);
        TrialFailedException.ThrowUnless(answer.IsThankYou || (answer.Status == 507 && answer.Body.Length == 0), $"A correction was answered with {answer.Status} {answer.Body}.");
        (answer.IsThankYou ? _acknowledged : _refused).Add(text);
    }

    private void FillDisk()
    {
        using var file = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var length in new[] { 64 * 1024, 4096, 1 })
        {
            try
            {
                for (var bytes = new byte[length]; ;)
                {
                    file.Write(bytes);
                }
            }
            catch (IOException)
            {
                // Full, up to pieces of this length.
            }
        }
    }
}
