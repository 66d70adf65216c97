namespace SpamSense.AspNetCore.Tests.Filters;

/// <summary>A comment as applications have them.</summary>
public sealed record Comment(string Text, string? Author = null);
