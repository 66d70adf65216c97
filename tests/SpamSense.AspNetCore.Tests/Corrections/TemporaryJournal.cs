using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore.Tests;

/// <summary>The file of a journal in a folder that goes when the test does, and what a journal told about it.</summary>
internal sealed class TemporaryJournal : ILogger<CorrectionJournal>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spamsense-journal-");

    internal string Path => System.IO.Path.Combine(_folder.FullName, "corrections");

    internal string Folder => _folder.FullName;

    internal List<string> Told { get; } = [];

    internal CorrectionJournal Open() => CorrectionJournal.Open(Path, this);

    /// <summary>Opens the journal on a disk that may break.</summary>
    internal CorrectionJournal Open(FailingDisk disk) => CorrectionJournal.Open(Path, this, disk.Open);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Told.Add(formatter(state, exception));

    public void Dispose() => _folder.Delete(recursive: true);
}
