using SpamSense.Cli.Reporting.Page;
using SpamSense.Server.Hosting;
using SpamSense.Server.Moderation.Signing;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>Signing in and out, and setting the first password.</summary>
internal sealed class SignInPage(Moderators moderators, ModeratorSessions sessions, SignInLimit limit, SetupLink setup)
{
    internal Task ShowAsync(ModerationRequest request)
    {
        if (request.Session is null)
        {
            return SendAsync(request, null, StatusCodes.Status200OK);
        }

        request.Redirect(ModerationPaths.Queue);
        return Task.CompletedTask;
    }

    internal async Task SignInAsync(ModerationRequest request)
    {
        var (name, password) = (request.Field("name") ?? "", request.Field("password") ?? "");
        var stored = moderators.Find(name);
        var address = request.Context.Connection.RemoteIpAddress?.ToString() ?? "";
        switch (await limit.TryAsync(address, () => (stored ?? PasswordHash.Nobody).IsOf(password) && stored is not null, request.Aborted).ConfigureAwait(false))
        {
            case true:
                request.SignIn(sessions.Begin(name, stored!));
                request.Redirect(ModerationPaths.Queue);
                break;
            case false:
                await SendAsync(request, "Name or password is wrong.", StatusCodes.Status403Forbidden).ConfigureAwait(false);
                break;
            default:
                request.Context.Response.Headers.RetryAfter = "60";
                await SendAsync(request, "Too many passwords were tried. Please wait a minute.", StatusCodes.Status429TooManyRequests).ConfigureAwait(false);
                break;
        }
    }

    internal static Task SignOutAsync(ModerationRequest request)
    {
        request.SignOut();
        request.Redirect(ModerationPaths.SignIn);
        return Task.CompletedTask;
    }

    internal Task ShowSetupAsync(ModerationRequest request) => setup.Opens(request.Query("token"))
        ? SendSetupAsync(request, request.Query("token")!, null)
        : request.RefuseAsync(StatusCodes.Status404NotFound, "This link was used already, or is of an earlier start of the server.");

    internal async Task SetUpAsync(ModerationRequest request)
    {
        if (!setup.Opens(request.Field("setup")))
        {
            await request.RefuseAsync(StatusCodes.Status403Forbidden, "This link was used already, or is of an earlier start of the server.").ConfigureAwait(false);
            return;
        }

        var (name, password) = (request.Field("name") ?? Moderators.DefaultName, request.Field("password") ?? "");
        var problem = name.Length > Moderators.LongestName ? $"A name has at most {Moderators.LongestName} characters." : PasswordHash.ProblemOf(password);
        if (problem is not null)
        {
            await SendSetupAsync(request, request.Field("setup")!, problem).ConfigureAwait(false);
            return;
        }

        var hash = await Task.Run(() => PasswordHash.Of(password)).ConfigureAwait(false);
        if (moderators.TrySetFirst(name, hash))
        {
            request.SignIn(sessions.Begin(name, hash));
        }

        setup.Close();
        request.Redirect(ModerationPaths.Queue);
    }

    private static Task SendSetupAsync(ModerationRequest request, string token, string? problem) => request.SendAsync(
        PageFrame.Write(request, "Set a password", "", page =>
        {
            using var box = page.Begin("div", ("class", "door"));
            page.Leaf("h1", "Set a password");
            page.Leaf("p", "With it you read what people wrote, and teach the filter. There is no other way in.", ("class", "lead"));
            WriteProblem(page, problem);
            using var form = page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.Setup)));
            page.Void("input", ("type", "hidden"), ("name", "setup"), ("value", token));
            WriteFields(page, "new-password");
            page.Leaf("p", $"At least {PasswordHash.ShortestPassword} characters; a few words that only you put together are best.", ("class", "note"));
            page.Leaf("button", "Set it and begin", ("class", "approve"));
        }),
        problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static void WriteFields(MarkupWriter page, string kind)
    {
        using (page.Begin("label"))
        {
            page.Leaf("span", "Name");
            page.Void("input", ("name", "name"), ("value", Moderators.DefaultName), ("autocomplete", "username"), ("maxlength", "100"), ("required", "required"));
        }

        using (page.Begin("label"))
        {
            page.Leaf("span", "Password");
            page.Void("input", ("name", "password"), ("type", "password"), ("autocomplete", kind), ("maxlength", "1000"), ("required", "required"));
        }
    }

    private static void WriteProblem(MarkupWriter page, string? problem)
    {
        if (problem is not null)
        {
            page.Leaf("p", problem, ("class", "failure"), ("role", "alert"));
        }
    }

    private Task SendAsync(ModerationRequest request, string? problem, int status) => request.SendAsync(
        PageFrame.Write(request, "Sign in", "", page =>
        {
            using var box = page.Begin("div", ("class", "door"));
            page.Leaf("h1", "Relationships first");
            if (!moderators.Any())
            {
                page.Leaf("p", "There is no password yet. The server printed a link for it when it started; on the machine that it runs on this command sets one:", ("class", "lead"));
                page.Leaf("pre", $"{ServerCommandName.Value} password set");
                return;
            }

            page.Leaf("p", "Sign in to see which comments wait for you.", ("class", "lead"));
            WriteProblem(page, problem);
            using var form = page.Begin("form", ("method", "post"), ("action", request.AddressOf(ModerationPaths.SignIn)));
            WriteFields(page, "current-password");
            page.Leaf("button", "Sign in", ("class", "approve"));
        }),
        status);
}
