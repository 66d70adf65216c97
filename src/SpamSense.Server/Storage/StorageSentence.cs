using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>The sentences for what SQLite and the operating system say about a database. Their own messages may quote what was to be written.</summary>
internal static class StorageSentence
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether an exception is about the database or its disk, and so has a sentence here.</summary>
    public static bool IsFailure(Exception exception) => exception is SqliteException or IOException or UnauthorizedAccessException or JsonException;

    /// <summary>Says what is wrong.</summary>
    /// <param name="path">Where the database is.</param>
    /// <param name="exception">What was thrown.</param>
    public static string For(string path, Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: Full } => $"No space is left for '{path}'; make room on its disk.",
        SqliteException { SqliteErrorCode: InputOutput } => $"The disk of '{path}' does not take what is written; make room on it, or check it.",
        SqliteException { SqliteErrorCode: Corrupt or NotADatabase } or JsonException =>
            $"'{path}' is damaged, or no database of this server; bring a backup back with 'spamsense-server restore', or move it away to begin with an empty one.",
        SqliteException { SqliteErrorCode: Busy or Locked } => $"Another process keeps '{path}' locked; try again when it is done.",
        SqliteException { SqliteErrorCode: ReadOnly } or UnauthorizedAccessException => $"You may not write '{path}'; change its owner, or choose another folder with --data.",
        SqliteException { SqliteErrorCode: CannotOpen } => $"'{path}' cannot be opened; check that you may write to its folder and that there is room, or choose another one with --data.",
        _ => $"'{path}' cannot be used; check the disk that it is on, or choose another folder with --data.",
    };
}
