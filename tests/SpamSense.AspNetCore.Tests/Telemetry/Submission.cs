namespace SpamSense.AspNetCore.Tests.Telemetry;

/// <summary>Everything that a form of comments has.</summary>
public sealed record Submission(string Text, string Title, string Author, string Url, string Email, string Address);
