using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore.Tests;

/// <summary>Keeps everything that is logged, of all categories and levels.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<CapturedEntry> _entries = new();

    internal IReadOnlyCollection<CapturedEntry> Entries => _entries;

    internal IEnumerable<CapturedEntry> Of(LogLevel level) => _entries.Where(entry => entry.Level == level);

    public ILogger CreateLogger(string categoryName) => new Logger(_entries, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<CapturedEntry> entries, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            entries.Enqueue(new CapturedEntry(category, LogLevel.Trace, default, Describe(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue(new CapturedEntry(category, logLevel, eventId, $"{formatter(state, exception)}\n{Describe(state)}\n{exception}"));

        private static string Describe<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join('\n', values.Select(value => $"{value.Key}={value.Value}")) : $"{state}";
    }
}
