using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SpamSense;
using SpamSense.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the Akismet protocol.</summary>
public static class AkismetEndpointRouteBuilderExtensions
{
    private static readonly string[] Post = [HttpMethods.Post];
    private static readonly string[] GetOrPost = [HttpMethods.Get, HttpMethods.Post];
    private static readonly string[] Get = [HttpMethods.Get];

    /// <summary>What may stand before the name of an endpoint: the key is ours, for clients that can name an address and no host of their own.</summary>
    private static readonly string[] Versions = ["1.1/", "1.2/", $"{{{AkismetKey.RouteValue}}}/1.1/", $"{{{AkismetKey.RouteValue}}}/1.2/"];

    /// <summary>There is a client that loses the version on the way to these; names as short as <c>test</c> are better left to the application.</summary>
    private static readonly string[] VersionsOrNone = ["", .. Versions];

    /// <summary>
    /// Maps the endpoints of the Akismet protocol: <c>verify-key</c>, <c>comment-check</c>, <c>submit-spam</c>, <c>submit-ham</c>, <c>usage-limit</c>,
    /// <c>key-sites</c>, <c>get-stats</c>, <c>get-key-stats</c>, <c>get-subscription</c>, <c>deactivate</c>, <c>verify-wpcom-key</c>, <c>token</c> and
    /// <c>test</c>, each below <c>1.1</c>, <c>1.2</c>, <c>{key}/1.1</c> and <c>{key}/1.2</c>, and the first four without a version, too. The options are
    /// <see cref="AkismetOptions"/>.
    /// </summary>
    /// <param name="endpoints">Where to map them.</param>
    /// <param name="prefix">The path before all of them.</param>
    /// <returns>Adds conventions to all of them.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSpamSense</c> was not called.</exception>
    public static IEndpointConventionBuilder MapAkismet(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        var services = endpoints.ServiceProvider;
        var checker = services.GetRequiredService<SpamChecker>();
        var statistics = services.GetRequiredService<ISiteStatistics>();
        var clock = services.GetRequiredService<TimeProvider>();
        var submission = new AkismetSubmission(services.GetRequiredService<SiteCorrections>());
        var stats = new AkismetStatistics(statistics, clock);
        var pipeline = new AkismetPipeline(
            services.GetRequiredService<ISiteDirectory>(),
            services.GetRequiredService<SiteRequestLimit>(),
            services.GetRequiredService<IOptionsMonitor<AkismetOptions>>(),
            services.GetRequiredService<ILoggerFactory>());

        var group = endpoints.MapGroup(prefix).ExcludeFromDescription();
        Map("verify-key", Post, VersionsOrNone, pipeline.For(AkismetAccount.VerifyKeyAsync, needsBlog: true));
        Map("comment-check", Post, VersionsOrNone, pipeline.For(new AkismetCommentCheck(checker, statistics, clock).AnswerAsync, needsBlog: true));
        Map("submit-spam", Post, VersionsOrNone, pipeline.For(submission.As(Orientation.Monetization), needsBlog: true));
        Map("submit-ham", Post, VersionsOrNone, pipeline.For(submission.As(Orientation.Relationship), needsBlog: true));
        Map("usage-limit", GetOrPost, Versions, pipeline.For(new AkismetUsageLimit(statistics, clock).AnswerAsync));
        Map("key-sites", GetOrPost, Versions, pipeline.For(new AkismetKeySites(statistics, clock).AnswerAsync));
        Map("get-stats", Post, Versions, pipeline.For(stats.AnswerAsync));
        Map("get-key-stats", Post, Versions, pipeline.For(stats.AnswerAsync));
        Map("get-subscription", Post, Versions, pipeline.For(AkismetAccount.GetSubscriptionAsync));
        Map("deactivate", Post, Versions, pipeline.For(AkismetAccount.DeactivateAsync));
        Map("verify-wpcom-key", Post, Versions, pipeline.For(AkismetAccount.WriteNotHereAsync));
        Map("token", Post, Versions, pipeline.For(AkismetAccount.WriteNotHereAsync));
        Map("test", Get, Versions, AkismetAccount.WriteConnectedAsync);
        return group;

        void Map(string endpoint, string[] verbs, string[] versions, RequestDelegate answer)
        {
            foreach (var path in versions)
            {
                group.MapMethods(path + endpoint, verbs, answer);
            }
        }
    }
}
