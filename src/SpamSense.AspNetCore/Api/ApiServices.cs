using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore;

/// <summary>Registers what answers the JSON API, Coral and the clients of Perspective.</summary>
internal static class ApiServices
{
    internal static void Add(IServiceCollection services)
    {
        // Transformers of a document would be run twice.
        if (services.Any(service => service.ServiceType == typeof(SpamSenseApi)))
        {
            return;
        }

        services.AddSingleton<SiteChecks>();
        services.AddSingleton<SpamSenseApi>();
        services.AddSingleton<PerspectiveEndpoints>();
        services.AddSingleton<ApiDocument>();
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
