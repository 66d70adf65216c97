using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Commands;

/// <summary>A file that appears under its name when it is whole, or not at all.</summary>
internal static class WholeFile
{
    private const int NoSpaceLeft = 28;
    private const int Full = 13;

    /// <summary>Lets a file be written beside its target, and gives it the name.</summary>
    /// <exception cref="CommandFailureException">It cannot be written.</exception>
    internal static async Task WriteAsync(string target, Func<string, Task> write)
    {
        if (target.Length == 0)
        {
            throw new CommandFailureException("The file to write needs a name.");
        }

        var temporary = string.Create(CultureInfo.InvariantCulture, $"{target}.tmp-{Environment.ProcessId}");
        try
        {
            // In a container every process has the same number: what one that was killed left behind is not a part of this file.
            File.Delete(temporary);
            await write(temporary).ConfigureAwait(false);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new CommandFailureException(Sentence(target, exception), exception);
        }
        finally
        {
            Forget(temporary);
        }
    }

    private static string Sentence(string target, Exception exception) => exception switch
    {
        DirectoryNotFoundException => $"There is no folder for '{target}'; create it first.",
        _ when Directory.Exists(target) => $"'{target}' is a folder; name a file in it.",
        UnauthorizedAccessException => $"You may not write '{target}'; choose another place.",
        IOException { HResult: NoSpaceLeft } or SqliteException { SqliteErrorCode: Full } => $"No space is left to write '{target}'; make room or choose another place.",
        _ => $"Writing '{target}' failed; check the disk or choose another place.",
    };

    private static void Forget(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What is wrong has been said.
        }
    }
}
