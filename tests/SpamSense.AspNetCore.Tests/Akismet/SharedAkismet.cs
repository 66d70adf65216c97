namespace SpamSense.AspNetCore.Tests.Akismet;

/// <summary>One application for all tests of a class, which leave nothing behind in it.</summary>
public sealed class SharedAkismet : IAsyncLifetime
{
    internal AkismetApplication App { get; private set; } = null!;

    public async Task InitializeAsync() => App = await AkismetApplication.StartAsync(options => options.HostSuffixes.Add("spam.example.org"));

    public Task DisposeAsync() => App.DisposeAsync().AsTask();
}
