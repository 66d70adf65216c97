using Microsoft.Extensions.DependencyInjection.Extensions;
using SpamSense.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers SpamSense.</summary>
public static class SpamSenseServiceCollectionExtensions
{
    /// <summary>Registers the checker and what belongs to it, with the options of the section <c>SpamSense</c>.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Changes the options after they are bound.</param>
    /// <returns>What adds to it.</returns>
    public static ISpamSenseBuilder AddSpamSense(this IServiceCollection services, Action<SpamSenseOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<SpamSenseOptions>().BindConfiguration(SpamSenseOptions.SectionName);
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISiteDirectory, ConfiguredSites>();
        services.TryAddSingleton<ISiteStatistics, InMemoryStatistics>();
        services.TryAddSingleton<ICorrectionStore, InMemoryCorrectionStore>();
        services.TryAddSingleton<SiteRequestLimit>();
        services.TryAddSingleton(provider => new SiteCorrections(provider.GetRequiredService<ICorrectionStore>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new SpamChecker(
            provider.GetRequiredService<SiteCorrections>(), provider.GetServices<ICheckObserver>(), provider.GetRequiredService<TimeProvider>()));
        ApiServices.Add(services);
        return new SpamSenseBuilder(services);
    }
}
