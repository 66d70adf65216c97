using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SpamSense.AspNetCore;
using SpamSense.Server.Moderation;
using SpamSense.Server.Moderation.Pages;
using SpamSense.Server.Moderation.Signing;
using SpamSense.Server.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the moderation page.</summary>
internal static class ModerationServices
{
    /// <summary>Registers the history of checks, the settings of sites and the pages that show both.</summary>
    internal static IServiceCollection AddModerationPage(this IServiceCollection services)
    {
        services.AddOptions<HistoryOptions>().BindConfiguration(HistoryOptions.SectionName).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HistoryOptions>, HistoryOptionsValidator>();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<HistoryMeter>();
        services.AddSingleton<HistoryRecorder>();
        services.AddSingleton<ICheckObserver>(static provider => provider.GetRequiredService<HistoryRecorder>());
        services.AddSingleton<HistoryReader>();
        services.AddHostedService<HistoryWriter>();
        services.AddSingleton<SettingsConfiguration>();
        services.AddSingleton<ISiteConfiguration>(static provider => provider.GetRequiredService<SettingsConfiguration>());
        services.AddSingleton<Moderators>();
        services.AddSingleton<ModeratorSessions>();
        services.AddSingleton<SignInLimit>();
        services.AddSingleton<SetupLink>();
        services.AddSingleton<ModerationSites>();
        services.AddSingleton(static provider => new RuleCatalog(() => provider.GetRequiredService<SpamChecker>().Classifier));
        services.AddSingleton<SignInPage>();
        services.AddSingleton<QueuePage>();
        services.AddSingleton<CommentPage>();
        services.AddSingleton<ActPage>();
        services.AddSingleton<SitePage>();
        services.AddSingleton<ThresholdPage>();
        services.AddSingleton<RulePage>();
        return services;
    }
}
