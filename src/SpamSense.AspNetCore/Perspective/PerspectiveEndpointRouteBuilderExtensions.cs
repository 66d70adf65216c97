using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps what clients of Perspective ask for.</summary>
public static class PerspectiveEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>comments:analyze</c> and <c>comments:suggestscore</c> in the shape of the Perspective API, with the attributes <c>SPAM</c> and
    /// <c>RELATIONSHIP</c>. Requests carry the key of their site as <c>?key=</c> or in <c>x-goog-api-key</c>.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="prefix">What the paths begin with.</param>
    /// <returns>The endpoints, to add conventions to.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSpamSense</c> was not called.</exception>
    public static IEndpointConventionBuilder MapPerspective(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/v1alpha1")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ApiServices.ThrowIfMissing(endpoints.ServiceProvider);
        var group = endpoints.MapGroup(prefix).ExcludeFromDescription();
        group.MapPost("/comments:analyze", (RequestDelegate)(context => EndpointsOf(context).AnalyzeAsync(context)));
        group.MapPost("/comments:suggestscore", (RequestDelegate)(context => EndpointsOf(context).SuggestAsync(context)));
        return group;
    }

    private static PerspectiveEndpoints EndpointsOf(HttpContext context) => context.RequestServices.GetRequiredService<PerspectiveEndpoints>();
}
