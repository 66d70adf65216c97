namespace SpamSense.AspNetCore.Tests.ReadMe;

// <comment>
public record Comment(string Text, string? Author = null);
// </comment>
