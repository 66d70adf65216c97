using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpamSense.AspNetCore;

namespace Adapters.Tests;

/// <summary>SpamSense as an engine would have it in its services, with a store that may be full.</summary>
public sealed class FilterOfTheTest : ICorrectionStore, IDisposable
{
    internal const string Pitch = "Hello dear, visit my shop at https://deals-4-all.example/watches for cheap watches, 70% off today only. Order now!";
    internal const string Kind = "My grandmother baked this every Sunday, and the kitchen smelled of it until Tuesday.";
    internal const string InAnotherLanguage = "Meine Großmutter hat das jeden Sonntag gebacken, und die Küche duftete bis Dienstag danach.";

    private readonly InMemoryCorrectionStore _store = new();
    private readonly IHost _host;

    public FilterOfTheTest()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging();
        builder.Services.AddSingleton<ICorrectionStore>(this);
        builder.Services.AddSpamSense();
        _host = builder.Build();
        _host.Start();
    }

    internal bool IsFull { get; set; }

    internal SpamChecker Checker => _host.Services.GetRequiredService<SpamChecker>();

    internal SiteCorrections Corrections => _host.Services.GetRequiredService<SiteCorrections>();

    internal T Create<T>() => ActivatorUtilities.CreateInstance<T>(_host.Services);

    internal async Task<List<Correction>> ReadCorrectionsAsync()
    {
        var corrections = new List<Correction>();
        await foreach (var correction in Corrections.ReadAsync())
        {
            corrections.Add(correction);
        }

        return corrections;
    }

    public IAsyncEnumerable<Correction> ReadAsync(string? site = null, CancellationToken cancellationToken = default) => _store.ReadAsync(site, cancellationToken);

    public ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default) =>
        IsFull ? throw new CorrectionNotStoredException("The disk is full.") : _store.AppendAsync(correction, cancellationToken);

    public ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default) => _store.RemoveAsync(site, id, cancellationToken);

    public void Dispose() => _host.Dispose();
}
