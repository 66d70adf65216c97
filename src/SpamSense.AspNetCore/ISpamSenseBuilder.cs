using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore;

/// <summary>Adds to what <c>AddSpamSense</c> registered.</summary>
public interface ISpamSenseBuilder
{
    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}
