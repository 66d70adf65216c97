using System.Reflection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SpamSense.AspNetCore;

/// <summary>Says whether comments can be checked and corrected.</summary>
internal sealed class SpamSenseHealthCheck(WarmUp warmUp, SiteCorrections corrections) : IHealthCheck
{
    private static readonly string Version =
        typeof(SpamClassifier).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!warmUp.IsDone)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The model and the corrections are not loaded yet."));
        }

        var data = new Dictionary<string, object> { ["version"] = Version, ["model"] = corrections.Current.Classifier.Manifest.Sha256 };
        return Task.FromResult(corrections.CanWrite
            ? HealthCheckResult.Healthy("Comments are checked.", data)
            : HealthCheckResult.Degraded("Comments are checked, but the last correction could not be written.", data: data));
    }
}
