using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpamSense.Learning;

namespace SpamSense.AspNetCore;

/// <summary>Answers the requests of the JSON API.</summary>
internal sealed class SpamSenseApi(ISiteDirectory sites, SiteChecks checks)
{
    private const long MostBatchBytes = 1L << 30;

    private static readonly Refusal NoSuchCorrection = new(StatusCodes.Status404NotFound, "The site has no correction with this id.");
    private static readonly Refusal NotABatch =
        new(StatusCodes.Status415UnsupportedMediaType, "The content type has to be application/json or application/x-ndjson, in UTF-8.");

    internal Task ClassifyAsync(HttpContext context) => CheckAsync(context, check =>
        JsonAnswer.WriteAsync(context, ApiClassification.Of(check.Analysis.Classification), ApiJson.Default.ApiClassification));

    internal Task AnalyzeAsync(HttpContext context)
    {
        var explain = string.Equals(context.Request.Query["explain"], "true", StringComparison.OrdinalIgnoreCase);
        return CheckAsync(context, check => JsonAnswer.WriteAsync(context, ApiAnalysis.Of(check, explain), ApiJson.Default.ApiAnalysis));
    }

    internal async Task BatchAsync(HttpContext context)
    {
        var isArray = RequestBody.IsJson(context.Request.ContentType);
        var refusal = isArray || IsLines(context.Request.ContentType) ? RequestBody.CompressionOf(context.Request) : NotABatch;
        var site = RequestKey.SiteOf(context.Request, sites, out var unknown);
        if (site is null || refusal is not null)
        {
            await JsonAnswer.RefuseAsync(context, unknown ?? refusal!).ConfigureAwait(false);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBatchBytes;
        }

        using var answers = new BatchAnswers(context.Response, isArray);
        using var run = new BatchRun(context, site, checks, isArray ? new ArrayCutter() : new LineCutter(), answers);
        await run.RunAsync().ConfigureAwait(false);
    }

    internal async Task FeedbackAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not { } site
            || await ReadAsync(context, ApiJson.Default.ApiFeedback).ConfigureAwait(false) is not { } feedback)
        {
            return;
        }

        var post = feedback.ToPost(site.Name);
        var (isNew, refusal) = feedback.IsTest
            ? (false, null)
            : await checks.CorrectAsync(site, post, (Orientation)feedback.Label, feedback.Reporter, context.RequestAborted).ConfigureAwait(false);
        await (refusal is null
            ? JsonAnswer.WriteAsync(context, new ApiFeedbackResult(PostIdentity.Of(post), isNew), ApiJson.Default.ApiFeedbackResult)
            : JsonAnswer.RefuseAsync(context, refusal)).ConfigureAwait(false);
    }

    internal async Task UndoAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not { } site)
        {
            return;
        }

        var id = (string)context.Request.RouteValues["id"]!;
        var (existed, refusal) = await checks.UndoAsync(site, id, context.RequestAborted).ConfigureAwait(false);
        if (refusal is not null || !existed)
        {
            await JsonAnswer.RefuseAsync(context, refusal ?? NoSuchCorrection).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    internal async Task ExportAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not { } site)
        {
            return;
        }

        context.Response.ContentType = BatchAnswers.LinesType;
        var corrections = checks.ReadCorrectionsAsync(site, context.RequestAborted);
        await CorrectionRecords.WriteAsync(corrections, context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    internal async Task RulesAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not null)
        {
            IReadOnlyList<ApiRule> rules = [.. checks.Classifier.SupportedDiagnostics.Select(ApiRule.Of)];
            await JsonAnswer.WriteAsync(context, rules, ApiJson.Default.IReadOnlyListApiRule).ConfigureAwait(false);
        }
    }

    internal async Task ModelAsync(HttpContext context)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not null)
        {
            await JsonAnswer.WriteAsync(context, ApiModel.Of(checks.Classifier), ApiJson.Default.ApiModel).ConfigureAwait(false);
        }
    }

    /// <summary>Checks the post of a request, and answers with what is made of the check.</summary>
    private async Task CheckAsync(HttpContext context, Func<SpamCheck, Task> answer)
    {
        if (await EnterAsync(context).ConfigureAwait(false) is not { } site
            || await ReadAsync(context, ApiJson.Default.ApiPost).ConfigureAwait(false) is not { } post)
        {
            return;
        }

        var check = checks.Check(site, post.ToPost(site.Name), post.IsTest, out var refusal);
        await (check is null ? JsonAnswer.RefuseAsync(context, refusal!) : answer(check)).ConfigureAwait(false);
    }

    /// <summary>Finds the site of a request, or answers that there is none, or that it may not ask now.</summary>
    private async ValueTask<Site?> EnterAsync(HttpContext context)
    {
        var site = RequestKey.SiteOf(context.Request, sites, out var refusal);
        if (site is not null)
        {
            refusal = checks.Admit(site);
        }

        if (refusal is null)
        {
            return site;
        }

        await JsonAnswer.RefuseAsync(context, refusal).ConfigureAwait(false);
        return null;
    }

    /// <summary>Reads the body of a request, or answers what is wrong with it.</summary>
    private static async ValueTask<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        var (value, refusal) = await RequestJson.ReadAsync(context, type).ConfigureAwait(false);
        if (refusal is not null)
        {
            await JsonAnswer.RefuseAsync(context, refusal).ConfigureAwait(false);
        }

        return value;
    }

    private static bool IsLines(string? contentType) => RequestBody.Is(contentType, type =>
        type.MediaType.Equals(BatchAnswers.LinesType, StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("application/jsonl", StringComparison.OrdinalIgnoreCase)
        || type.MediaType.Equals("application/x-jsonlines", StringComparison.OrdinalIgnoreCase));
}
