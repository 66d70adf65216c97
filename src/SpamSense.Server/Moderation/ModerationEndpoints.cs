using SpamSense.Server.Moderation;
using SpamSense.Server.Moderation.Pages;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the moderation page.</summary>
internal static class ModerationEndpoints
{
    /// <summary>Maps the pages below <c>/moderation</c>.</summary>
    internal static IEndpointRouteBuilder MapModerationPage(this IEndpointRouteBuilder endpoints)
    {
        var services = endpoints.ServiceProvider;
        var signIn = services.GetRequiredService<SignInPage>();
        MapOpen(HttpMethods.Get, ModerationPaths.SignIn, signIn.ShowAsync);
        MapOpen(HttpMethods.Post, ModerationPaths.SignIn, signIn.SignInAsync);
        MapOpen(HttpMethods.Get, ModerationPaths.Setup, signIn.ShowSetupAsync);
        MapOpen(HttpMethods.Post, ModerationPaths.Setup, signIn.SetUpAsync);
        MapOpen(HttpMethods.Get, ModerationPaths.Assets + "/{name}", ModerationAssets.SendAsync);
        Map(HttpMethods.Post, ModerationPaths.SignOut, SignInPage.SignOutAsync);
        Map(HttpMethods.Get, ModerationPaths.Queue, services.GetRequiredService<QueuePage>().ShowAsync);
        Map(HttpMethods.Get, ModerationPaths.Comment, services.GetRequiredService<CommentPage>().ShowAsync);
        Map(HttpMethods.Post, ModerationPaths.Act, services.GetRequiredService<ActPage>().ActAsync);
        Map(HttpMethods.Get, ModerationPaths.Site, services.GetRequiredService<SitePage>().ShowAsync);
        Map(HttpMethods.Post, ModerationPaths.Undo, services.GetRequiredService<SitePage>().UndoAsync);
        Map(HttpMethods.Get, ModerationPaths.Thresholds, services.GetRequiredService<ThresholdPage>().ShowAsync);
        Map(HttpMethods.Post, ModerationPaths.Thresholds, services.GetRequiredService<ThresholdPage>().SaveAsync);
        Map(HttpMethods.Get, ModerationPaths.Rule, services.GetRequiredService<RulePage>().ShowAsync);
        return endpoints;

        void MapOpen(string method, string path, Func<ModerationRequest, Task> handle) => endpoints.MapMethods(
            path, [method], (RequestDelegate)(context => ModerationRequest.HandleAsync(context, mustBeSignedIn: false, handle)));

        void Map(string method, string path, Func<ModerationRequest, Task> handle) => endpoints.MapMethods(
            path, [method], (RequestDelegate)(context => ModerationRequest.HandleAsync(context, mustBeSignedIn: true, handle)));
    }
}
