namespace SpamSense.AspNetCore.Tests.Telemetry;

/// <summary>Tests that listen to activities, which belong to the process, or that need nobody to listen: one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ListenedTests
{
    internal const string Name = "listened";
}
