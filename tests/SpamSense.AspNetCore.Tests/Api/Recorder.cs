using System.Collections.Concurrent;

namespace SpamSense.AspNetCore.Tests.Api;

/// <summary>Keeps the checks that it is told of.</summary>
internal sealed class Recorder : ICheckObserver
{
    internal ConcurrentQueue<SpamCheck> Checks { get; } = [];

    public void OnChecked(SpamCheck check) => Checks.Enqueue(check);
}
