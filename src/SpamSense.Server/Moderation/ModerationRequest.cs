using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Data.Sqlite;
using SpamSense.Cli.Reporting.Page;
using SpamSense.Server.Moderation.Signing;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation;

/// <summary>A request for one of the pages, and its answer. What holds for all of them is done here, before a page sees it.</summary>
internal sealed class ModerationRequest
{
    /// <summary>The name of the field that carries the token of the session.</summary>
    internal const string TokenField = "token";

    private const string CookieName = "spamsense-moderation";
    private const string NoDatabase = "The database cannot be used now. The filter goes on; please try again later.";
    private const int LongestBody = 64 << 10;
    private const int MostFields = 300;

    // A password of a thousand characters, each of which takes twelve in a form.
    private const int LongestValue = 12 * 1000;
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private ModerationRequest(HttpContext context, ModeratorSession? session)
    {
        Context = context;
        Session = session;
    }

    internal HttpContext Context { get; }

    /// <summary>The fields of a form that was sent.</summary>
    internal IFormCollection Form { get; private set; } = FormCollection.Empty;

    /// <summary>Who asks; <see langword="null"/> on the pages for signing in.</summary>
    internal ModeratorSession? Session { get; }

    internal CancellationToken Aborted => Context.RequestAborted;

    /// <summary>Lets a page handle a request that it may handle.</summary>
    internal static async Task HandleAsync(HttpContext context, bool mustBeSignedIn, Func<ModerationRequest, Task> handle)
    {
        SetHeaders(context.Response);
        ModeratorSession? session;
        try
        {
            session = context.RequestServices.GetRequiredService<ModeratorSessions>().Find(context.Request.Cookies[CookieName]);
        }
        catch (SqliteException)
        {
            await new ModerationRequest(context, null).RefuseAsync(StatusCodes.Status503ServiceUnavailable, NoDatabase).ConfigureAwait(false);
            return;
        }

        var request = new ModerationRequest(context, session);
        if (HttpMethods.IsPost(context.Request.Method))
        {
            if (!RequestOrigin.IsOurs(context.Request))
            {
                await request.RefuseAsync(StatusCodes.Status403Forbidden, "The form came from another site, so nothing was done.").ConfigureAwait(false);
                return;
            }

            if (!await request.ReadFormAsync().ConfigureAwait(false))
            {
                await request.RefuseAsync(StatusCodes.Status400BadRequest, "The form cannot be read, so nothing was done.").ConfigureAwait(false);
                return;
            }
        }

        if (mustBeSignedIn && session is null)
        {
            request.Redirect(ModerationPaths.SignIn);
        }
        else if (mustBeSignedIn && HttpMethods.IsPost(context.Request.Method) && !request.HasToken())
        {
            await request.RefuseAsync(StatusCodes.Status403Forbidden, "The form is of another session, so nothing was done. Load the page again.").ConfigureAwait(false);
        }
        else
        {
            await request.HandleAsync(handle).ConfigureAwait(false);
        }
    }

    /// <summary>The value of a query or, of a form, a field; <see langword="null"/> where there is none or an empty one.</summary>
    internal string? Query(string name) => Context.Request.Query[name].ToString() is { Length: > 0 } value ? value : null;

    /// <inheritdoc cref="Query"/>
    internal string? Field(string name) => Form[name].ToString() is { Length: > 0 } value ? value : null;

    /// <summary>Begins a session, whose id goes into a cookie.</summary>
    internal void SignIn(string id) => Context.Response.Cookies.Append(CookieName, id, CookieOptions());

    /// <summary>Ends the session.</summary>
    internal void SignOut()
    {
        Context.RequestServices.GetRequiredService<ModeratorSessions>().End(Context.Request.Cookies[CookieName] ?? "");
        Context.Response.Cookies.Delete(CookieName, CookieOptions());
    }

    /// <summary>Sends the browser to one of our pages.</summary>
    internal void Redirect(string path)
    {
        Context.Response.StatusCode = StatusCodes.Status303SeeOther;
        Context.Response.Headers.Location = Context.Request.PathBase.ToUriComponent() + path;
    }

    /// <summary>Sends a page.</summary>
    internal Task SendAsync(string page, int status = StatusCodes.Status200OK)
    {
        Context.Response.StatusCode = status;
        Context.Response.ContentType = "text/html; charset=utf-8";
        return Context.Response.WriteAsync(page, Aborted);
    }

    /// <summary>Sends a page with a sentence that says why nothing was done.</summary>
    internal Task RefuseAsync(int status, string sentence) => SendAsync(
        PageFrame.Write(this, "That did not work", "", page =>
        {
            page.Leaf("h1", "That did not work");
            page.Leaf("p", sentence, ("class", "lead"));
            using (page.Begin("p"))
            {
                page.Leaf("a", "Back to the comments", ("href", AddressOf(ModerationPaths.Queue)), ("class", "button"));
            }
        }),
        status);

    /// <summary>The address of one of our pages, wherever a proxy has put them.</summary>
    internal string AddressOf(string path) => Context.Request.PathBase.ToUriComponent() + path;

    /// <summary>Writes the field that every form carries.</summary>
    internal void WriteToken(MarkupWriter page) => page.Void("input", ("type", "hidden"), ("name", TokenField), ("value", Session?.Token));

    private static void SetHeaders(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";

        // Nothing is told to other sites. To our own the browser has to say where a form comes from, which 'no-referrer' would keep it from.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private async Task HandleAsync(Func<ModerationRequest, Task> handle)
    {
        try
        {
            await handle(this).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SqliteException or StorageException && !Context.Response.HasStarted)
        {
            await RefuseAsync(StatusCodes.Status503ServiceUnavailable, NoDatabase).ConfigureAwait(false);
        }
    }

    private CookieOptions CookieOptions() => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = Context.Request.IsHttps,
        Path = AddressOf(ModerationPaths.Queue),
    };

    private bool HasToken() =>
        Session is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Session.Token), Encoding.UTF8.GetBytes(Field(TokenField) ?? ""));

    private async Task<bool> ReadFormAsync()
    {
        if (Context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return false;
        }

        if (Context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LongestBody;
        }

        try
        {
            var options = new FormOptions { ValueCountLimit = MostFields, KeyLengthLimit = 100, ValueLengthLimit = LongestValue };
            Form = await new FormFeature(Context.Request, options).ReadFormAsync(Aborted).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }
}
