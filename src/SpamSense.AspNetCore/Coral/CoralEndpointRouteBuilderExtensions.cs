using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the moderation phase of Coral.</summary>
public static class CoralEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the endpoint that Coral asks about each new and each edited comment: an external moderation phase. Its requests are signed, so they need no
    /// key. The options are those of the section <c>SpamSense:Coral</c>.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="pattern">The path of the endpoint.</param>
    /// <param name="configure">Changes the options after they are bound.</param>
    /// <returns>The endpoint, to add conventions to.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSpamSense</c> was not called.</exception>
    /// <exception cref="OptionsValidationException">There is no signing secret, or another option is wrong.</exception>
    public static IEndpointConventionBuilder MapCoral(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/coral/v1/moderate", Action<CoralOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ApiServices.ThrowIfMissing(endpoints.ServiceProvider);
        var options = CoralSettings.Read(endpoints.ServiceProvider.GetService<IConfiguration>(), configure);
        var endpoint = new Lazy<CoralEndpoint>(() => ActivatorUtilities.CreateInstance<CoralEndpoint>(endpoints.ServiceProvider, options));
        return endpoints.MapPost(pattern, (RequestDelegate)(context => endpoint.Value.ModerateAsync(context)));
    }
}
