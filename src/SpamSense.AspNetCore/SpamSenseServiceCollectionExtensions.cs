using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers SpamSense.</summary>
public static class SpamSenseServiceCollectionExtensions
{
    /// <summary>
    /// Registers the checker and what belongs to it, with the options of the section <c>SpamSense</c>. They are validated when the application starts,
    /// and the first request finds everything loaded. Called again, it adds its <paramref name="configure"/> and nothing else.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Changes the options after they are bound.</param>
    /// <returns>What adds to it.</returns>
    public static ISpamSenseBuilder AddSpamSense(this IServiceCollection services, Action<SpamSenseOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<SpamSenseOptions>();
        if (BoundSectionsOf(services).AddDefault())
        {
            options.BindConfiguration(SpamSenseOptions.SectionName);
            services.AddOptions<AkismetOptions>().BindConfiguration(AkismetOptions.SectionName);
        }

        return Add(options, configure);
    }

    /// <summary>Registers the checker and what belongs to it, with the options of a section of one's own.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">The section, instead of <c>SpamSense</c>.</param>
    /// <param name="configure">Changes the options after they are bound.</param>
    /// <returns>What adds to it.</returns>
    public static ISpamSenseBuilder AddSpamSense(this IServiceCollection services, IConfiguration section, Action<SpamSenseOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        var options = services.AddOptions<SpamSenseOptions>();
        if (BoundSectionsOf(services).Add(section))
        {
            options.Bind(section);
            services.AddOptions<AkismetOptions>().Bind(section.GetSection(AkismetOptions.SectionKey));
        }

        return Add(options, configure);
    }

    private static SpamSenseBuilder Add(OptionsBuilder<SpamSenseOptions> options, Action<SpamSenseOptions>? configure)
    {
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateOnStart();
        var services = options.Services;
        services.AddLogging().AddMetrics();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SpamSenseOptions>, SpamSenseOptionsValidator>());
        services.TryAddSingleton<IOptionsMonitor<SpamSenseOptions>, LastGoodOptions<SpamSenseOptions>>();
        services.AddOptions<AkismetOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AkismetOptions>, AkismetOptionsValidator>());
        services.TryAddSingleton<IOptionsMonitor<AkismetOptions>, LastGoodOptions<AkismetOptions>>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISiteDirectory, ConfiguredSites>();
        services.TryAddSingleton<ISiteStatistics, InMemoryStatistics>();
        services.TryAddSingleton<ICorrectionStore, InMemoryCorrectionStore>();
        services.TryAddSingleton<SiteRequestLimit>();
        services.TryAddSingleton<KnownSites>();
        services.TryAddSingleton<SpamSenseMetrics>();
        services.TryAddSingleton<ClassifierFactory>();
        services.TryAddSingleton<ClassifierSource>();
        services.TryAddSingleton(SiteCorrections.Create);
        services.TryAddSingleton(SpamChecker.Create);
        services.TryAddSingleton<SpamGate>();
        services.TryAddSingleton<WarmUp>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, WarmUp>(provider => provider.GetRequiredService<WarmUp>()));
        ApiServices.Add(services);
        return new SpamSenseBuilder(services);
    }

    private static BoundSections BoundSectionsOf(IServiceCollection services)
    {
        if (services.Select(service => service.ImplementationInstance).OfType<BoundSections>().FirstOrDefault() is not { } sections)
        {
            sections = new BoundSections();
            services.AddSingleton(sections);
        }

        return sections;
    }
}
