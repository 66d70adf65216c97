using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore;

/// <summary>The builder that <c>AddSpamSense</c> gives.</summary>
internal sealed class SpamSenseBuilder(IServiceCollection services) : ISpamSenseBuilder
{
    public IServiceCollection Services { get; } = services;
}
