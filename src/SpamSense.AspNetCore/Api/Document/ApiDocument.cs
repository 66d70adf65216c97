using System.Net.Mime;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace SpamSense.AspNetCore;

/// <summary>The OpenAPI document of the JSON API: made of its endpoints and no others, whatever other documents the application has.</summary>
internal sealed class ApiDocument(IServiceProvider services)
{
    /// <summary>The name of the document, for applications that list theirs.</summary>
    internal const string Name = "spamsense";

    private const string TypePrefix = "Api";
    private const string BearerScheme = "bearer";
    private const string KeyScheme = "apiKey";

    private byte[]? _json;

    internal static void Register(IServiceCollection services)
    {
        // The types have their names and converters on them, so that the options of the application do not change what is described.
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Add(ApiJson.Default));
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = description => description.GroupName == Name;
            options.CreateSchemaReferenceId = ReferenceOf;
            options.AddDocumentTransformer(Describe);
            options.AddSchemaTransformer(ApiSchemas.Complete);
        });
    }

    internal static Task DescribeExplain(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        Add(operation, new OpenApiParameter
        {
            Name = "explain",
            In = ParameterLocation.Query,
            Description = "Whether to tell the words, pairs and signals that made the verdict.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) },
        });
        return Task.CompletedTask;
    }

    internal static Task DescribeId(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        Add(operation, new OpenApiParameter
        {
            Name = "id",
            In = ParameterLocation.Path,
            Required = true,
            Description = "The id that the correction was answered with.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9a-f]{32}$" },
        });
        return Task.CompletedTask;
    }

    /// <summary>
    /// Describes the body of requests. An endpoint that told of it by metadata would be left out by routing for other content types, and the client
    /// would get no sentence.
    /// </summary>
    internal static Func<OpenApiOperation, OpenApiOperationTransformerContext, CancellationToken, Task> DescribeBody<T>() => async (operation, context, cancellationToken) =>
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [MediaTypeNames.Application.Json] = new() { Schema = await ComponentAsync<T>(context, cancellationToken).ConfigureAwait(false) },
            },
        };

    /// <summary>Describes the posts and answers of a batch: an array, or one on each line.</summary>
    internal static async Task DescribeBatch(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var post = await ComponentAsync<ApiPost>(context, cancellationToken).ConfigureAwait(false);
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "An array, or one post on each line. At most 100,000 posts, each of at most 1 MB.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [MediaTypeNames.Application.Json] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = post } },
                [BatchAnswers.LinesType] = new() { Schema = post },
            },
        };
        if (operation.Responses?["200"].Content?.TryGetValue(BatchAnswers.LinesType, out var lines) == true)
        {
            lines.Schema = lines.Schema?.Items;
        }
    }

    internal async Task WriteAsync(HttpContext context)
    {
        var json = _json ??= await BuildAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentType = MediaTypeNames.Application.Json;
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "SpamSense",
            Version = "v1",
            Description = "Says of posts whether their authors came to connect or to cash in, and learns from a site's moderators. "
                + "Members of requests that are not described are ignored; a member given twice is an error.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [BearerScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The key of the site." },
            [KeyScheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = RequestKey.HeaderName,
                Description = "The key of the site.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerScheme, document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(KeyScheme, document)] = [] },
        ];
        return Task.CompletedTask;
    }

    private static async Task<IOpenApiSchema> ComponentAsync<T>(OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var name = typeof(T).Name[TypePrefix.Length..];
        var schema = await context.GetOrCreateSchemaAsync(typeof(T), parameterDescription: null, cancellationToken).ConfigureAwait(false);
        var document = context.Document!;
        document.AddComponent(name, schema);
        return new OpenApiSchemaReference(name, document);
    }

    private static string? ReferenceOf(JsonTypeInfo type)
    {
        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        return name?.StartsWith(TypePrefix, StringComparison.Ordinal) == true ? name[TypePrefix.Length..] : name;
    }

    private static void Add(OpenApiOperation operation, OpenApiParameter parameter) => (operation.Parameters ??= []).Add(parameter);

    private async Task<byte[]> BuildAsync(CancellationToken cancellationToken)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync(cancellationToken).ConfigureAwait(false);
        using var buffer = new MemoryStream();
        await document.SerializeAsJsonAsync(buffer, OpenApiSpecVersion.OpenApi3_1, cancellationToken).ConfigureAwait(false);
        return buffer.ToArray();
    }
}
