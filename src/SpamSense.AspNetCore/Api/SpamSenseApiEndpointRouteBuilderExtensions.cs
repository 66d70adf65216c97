using System.Diagnostics.CodeAnalysis;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the JSON API.</summary>
public static class SpamSenseApiEndpointRouteBuilderExtensions
{
    private const string Json = MediaTypeNames.Application.Json;
    private const string Lines = BatchAnswers.LinesType;

    /// <summary>
    /// Maps the JSON API: <c>classify</c>, <c>analyze</c>, <c>batch</c>, <c>feedback</c>, <c>rules</c>, <c>model</c>, and <c>openapi.json</c>, which describes them.
    /// Requests carry the key of their site in <c>Authorization: Bearer</c> or <c>X-Api-Key</c>.
    /// </summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="prefix">What the paths begin with.</param>
    /// <returns>The endpoints, to add conventions to.</returns>
    /// <exception cref="InvalidOperationException"><c>AddSpamSense</c> was not called.</exception>
    public static RouteGroupBuilder MapSpamSense(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix = "/spamsense/v1")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        ApiServices.ThrowIfMissing(endpoints.ServiceProvider);
        var group = endpoints.MapGroup(prefix).WithGroupName(ApiDocument.Name).WithTags("SpamSense");

        Add(group, HttpMethods.Post, "/classify", context => ApiOf(context).ClassifyAsync(context))
            .WithOperation("Classify").WithSummary("Says what the author of a post put first.")
            .AddOpenApiOperationTransformer(ApiDocument.DescribeBody<ApiPost>()).Produces<ApiClassification>()
            .WithBodyProblems().WithProblems(StatusCodes.Status503ServiceUnavailable);
        Add(group, HttpMethods.Post, "/analyze", context => ApiOf(context).AnalyzeAsync(context))
            .WithOperation("Analyze").WithSummary("Says what to do with a post, and why.")
            .AddOpenApiOperationTransformer(ApiDocument.DescribeBody<ApiPost>()).Produces<ApiAnalysis>()
            .WithBodyProblems().WithProblems(StatusCodes.Status503ServiceUnavailable)
            .AddOpenApiOperationTransformer(ApiDocument.DescribeExplain);
        Add(group, HttpMethods.Post, "/batch", context => ApiOf(context).BatchAsync(context))
            .WithOperation("Batch").WithSummary("Checks many posts, and answers in their order while they are read.")
            .Produces<IReadOnlyList<ApiBatchResult>>(StatusCodes.Status200OK, Json, Lines).WithBodyProblems()
            .AddOpenApiOperationTransformer(ApiDocument.DescribeBatch);
        Add(group, HttpMethods.Post, "/feedback", context => ApiOf(context).FeedbackAsync(context))
            .WithOperation("Feedback").WithSummary("Corrects a verdict: the very same post gets the label from now on, and similar ones shift.")
            .AddOpenApiOperationTransformer(ApiDocument.DescribeBody<ApiFeedback>()).Produces<ApiFeedbackResult>()
            .WithBodyProblems().WithProblems(StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage);
        Add(group, HttpMethods.Delete, "/feedback/{id}", context => ApiOf(context).UndoAsync(context))
            .WithOperation("UndoFeedback").WithSummary("Takes a correction back.")
            .Produces(StatusCodes.Status204NoContent)
            .WithProblems(StatusCodes.Status404NotFound, StatusCodes.Status503ServiceUnavailable, StatusCodes.Status507InsufficientStorage)
            .AddOpenApiOperationTransformer(ApiDocument.DescribeId);
        Add(group, HttpMethods.Get, "/feedback", context => ApiOf(context).ExportAsync(context))
            .WithOperation("ExportFeedback").WithSummary("The corrections of the site, as labelled records on lines of their own.")
            .Produces<ApiLabelledRecord>(StatusCodes.Status200OK, Lines).WithProblems();
        Add(group, HttpMethods.Get, "/rules", context => ApiOf(context).RulesAsync(context))
            .WithOperation("Rules").WithSummary("The rules that can report.").Produces<IReadOnlyList<ApiRule>>().WithProblems();
        Add(group, HttpMethods.Get, "/model", context => ApiOf(context).ModelAsync(context))
            .WithOperation("Model").WithSummary("The model that gives the verdicts.").Produces<ApiModel>().WithProblems();
        group.MapGet("/openapi.json", (RequestDelegate)(context => context.RequestServices.GetRequiredService<ApiDocument>().WriteAsync(context)))
            .ExcludeFromDescription();
        return group;
    }

    private static SpamSenseApi ApiOf(HttpContext context) => context.RequestServices.GetRequiredService<SpamSenseApi>();

    /// <summary>Maps an endpoint that descriptions find: they look for the method that answers.</summary>
    private static RouteHandlerBuilder Add(RouteGroupBuilder group, string method, string pattern, RequestDelegate answer) =>
        group.MapMethods(pattern, [method], (Delegate)answer);

    /// <summary>Names the operation in the document alone: the names of endpoints are the application's, and this can be mapped at several places.</summary>
    private static RouteHandlerBuilder WithOperation(this RouteHandlerBuilder endpoint, string id) =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.OperationId = id;
            return Task.CompletedTask;
        });

    private static RouteHandlerBuilder WithBodyProblems(this RouteHandlerBuilder endpoint) =>
        endpoint.WithProblems(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statuses)
    {
        foreach (var status in (ReadOnlySpan<int>)[.. statuses, StatusCodes.Status401Unauthorized, StatusCodes.Status429TooManyRequests])
        {
            endpoint.Produces<ApiProblem>(status, MediaTypeNames.Application.ProblemJson);
        }

        return endpoint;
    }
}
