using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>Answers the clients of Perspective.</summary>
internal sealed class PerspectiveEndpoints(ISiteDirectory sites, SiteChecks checks)
{
    private const string KeyParameter = "key";
    private const string KeyHeader = "x-goog-api-key";

    private static readonly Refusal NoKey =
        new(StatusCodes.Status401Unauthorized, $"A key is needed, as ?{KeyParameter}= or in the header {KeyHeader}.");

    internal async Task AnalyzeAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not { } site
            || await ReadAsync(context, PerspectiveJson.Default.PerspectiveAnalyzeRequest).ConfigureAwait(false) is not { } request)
        {
            return;
        }

        if (request.Problem() is { } problem)
        {
            await RefuseAsync(context, problem).ConfigureAwait(false);
            return;
        }

        // What must not be stored is a test: nothing counts it, and neither a history nor a queue sees it.
        var check = checks.Check(site, request.ToPost(site.Name), isTest: request.DoNotStore, out var refusal);
        await (check is null ? RefuseAsync(context, refusal!) : AnswerAsync(context, request, check.Analysis)).ConfigureAwait(false);
    }

    internal async Task SuggestAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not { } site
            || await ReadAsync(context, PerspectiveJson.Default.PerspectiveSuggestRequest).ConfigureAwait(false) is not { } request)
        {
            return;
        }

        if (request.LabelOf(out var problem) is not { } label)
        {
            await RefuseAsync(context, problem!).ConfigureAwait(false);
            return;
        }

        var (_, refusal) = await checks.CorrectAsync(site, request.ToPost(site.Name), label, request.CommunityId, context.RequestAborted).ConfigureAwait(false);
        await (refusal is not null
            ? RefuseAsync(context, refusal)
            : JsonAnswer.WriteAsync(context, new PerspectiveAnswer { ClientToken = request.ClientToken }, PerspectiveJson.Default.PerspectiveAnswer)).ConfigureAwait(false);
    }

    private static Task AnswerAsync(HttpContext context, PerspectiveAnalyzeRequest request, Analysis analysis)
    {
        if (analysis.Classification.Orientation == Orientation.Undecided && !request.DropUnsupportedAttributes)
        {
            return RefuseAsync(context, PerspectiveProblem.UnknownLanguage(request.RequestedAttributes!.Keys.First(), request.Languages));
        }

        var answer = PerspectiveAnswer.Of(request, analysis);
        return JsonAnswer.WriteAsync(context, answer, PerspectiveJson.Default.PerspectiveAnswer);
    }

    private static async ValueTask<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        var (value, refusal) = await RequestJson.ReadAsync(context, type).ConfigureAwait(false);
        if (refusal is not null)
        {
            await RefuseAsync(context, refusal).ConfigureAwait(false);
        }

        return value;
    }

    private static Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        refusal.WriteHeaders(context.Response);
        return RefuseAsync(context, PerspectiveProblem.Of(refusal));
    }

    private static Task RefuseAsync(HttpContext context, PerspectiveProblem problem)
    {
        context.Response.StatusCode = problem.Error.Code;
        return JsonAnswer.WriteAsync(context, problem, PerspectiveJson.Default.PerspectiveProblem);
    }

    private async ValueTask<Site?> EnterAsync(HttpContext context)
    {
        string? key = context.Request.Headers[KeyHeader];
        var site = RequestKey.SiteOf(key ?? context.Request.Query[KeyParameter], sites, NoKey, out var refusal);
        refusal = site is null ? refusal : checks.Admit(site);
        if (refusal is null)
        {
            return site;
        }

        await RefuseAsync(context, refusal).ConfigureAwait(false);
        return null;
    }
}
