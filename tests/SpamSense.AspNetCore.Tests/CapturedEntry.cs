using Microsoft.Extensions.Logging;

namespace SpamSense.AspNetCore.Tests;

/// <summary>An entry of a log, with all values of its placeholders.</summary>
internal sealed record CapturedEntry(string Category, LogLevel Level, EventId Event, string Text);
