namespace SpamSense.Server.Hosting;

/// <summary>Tells a server that stopped because a part of it failed from one that was asked to: a service manager starts only the former again.</summary>
internal static class FailedParts
{
    /// <summary>Throws what a part of the server threw, if any.</summary>
    internal static Task ThrowAsync(IServiceProvider services) =>
        services.GetServices<IHostedService>().OfType<BackgroundService>().FirstOrDefault(static part => part.ExecuteTask?.IsFaulted == true)?.ExecuteTask ?? Task.CompletedTask;
}
