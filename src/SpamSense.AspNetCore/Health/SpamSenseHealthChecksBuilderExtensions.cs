using Microsoft.Extensions.Diagnostics.HealthChecks;
using SpamSense.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check of SpamSense.</summary>
public static class SpamSenseHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds the health check of SpamSense: unhealthy until model and corrections are loaded, degraded while corrections cannot be written. Its data are
    /// <c>version</c>, of SpamSense, and <c>model</c>, the SHA-256 of the model.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="tags">Its tags; <c>ready</c> unless told.</param>
    public static IHealthChecksBuilder AddSpamSense(this IHealthChecksBuilder builder, string name = "spamsense", IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return builder.AddCheck<SpamSenseHealthCheck>(name, HealthStatus.Unhealthy, tags ?? ["ready"]);
    }
}
