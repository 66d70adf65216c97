using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SpamSense.AspNetCore;

/// <summary>Registers what answers the JSON API, Coral and the clients of Perspective.</summary>
internal static class ApiServices
{
    internal static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<SiteChecks>();
        services.TryAddSingleton<SpamSenseApi>();
        services.TryAddSingleton<ApiDocument>();
        ApiDocument.Register(services);
    }

    internal static void ThrowIfMissing(IServiceProvider services)
    {
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(SpamSenseApi)) != true)
        {
            throw new InvalidOperationException("SpamSense is not registered: call builder.Services.AddSpamSense() before the application is built.");
        }
    }
}
