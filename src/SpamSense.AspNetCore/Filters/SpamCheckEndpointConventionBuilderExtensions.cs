using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SpamSense;
using SpamSense.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Checks the comments that come to endpoints, before their handlers run.</summary>
public static class SpamCheckEndpointConventionBuilderExtensions
{
    /// <summary>
    /// Checks the comment of an endpoint: the argument that is a <see cref="Post"/>, has a property <c>Text</c>, <c>Body</c>, <c>Content</c>, <c>Comment</c> or
    /// <c>Message</c>, or is a string of such a name. Title, author's name and author's address are read where there are such properties.
    /// </summary>
    /// <param name="builder">The endpoint.</param>
    /// <param name="configure">What becomes of comments that are not approved.</param>
    public static RouteHandlerBuilder WithSpamCheck(this RouteHandlerBuilder builder, Action<SpamCheckOptions>? configure = null) => Add(builder, Find, isGroup: false, configure);

    /// <summary>Checks the comment of an endpoint.</summary>
    /// <typeparam name="TComment">The type of the handler's argument that is the comment.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="text">Gives the text; <see langword="null"/> where there is none to check.</param>
    /// <param name="configure">What becomes of comments that are not approved.</param>
    public static RouteHandlerBuilder WithSpamCheck<TComment>(this RouteHandlerBuilder builder, Func<TComment, string?> text, Action<SpamCheckOptions>? configure = null) =>
        Add(builder, Finding(text), isGroup: false, configure);

    /// <summary>Checks the comment of an endpoint, with its title, author and whatever else is known.</summary>
    /// <typeparam name="TComment">The type of the handler's argument that is the comment.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <param name="post">Gives the post; <see langword="null"/> where there is none to check.</param>
    /// <param name="configure">What becomes of comments that are not approved.</param>
    public static RouteHandlerBuilder WithSpamCheck<TComment>(this RouteHandlerBuilder builder, Func<TComment, Post?> post, Action<SpamCheckOptions>? configure = null) =>
        Add(builder, Finding(post), isGroup: false, configure);

    /// <summary>Checks the comments of those endpoints of a group that have one, as <see cref="WithSpamCheck(RouteHandlerBuilder, Action{SpamCheckOptions}?)"/> finds it. Requests that only read are let through.</summary>
    /// <param name="builder">The group.</param>
    /// <param name="configure">What becomes of comments that are not approved.</param>
    public static RouteGroupBuilder WithSpamCheck(this RouteGroupBuilder builder, Action<SpamCheckOptions>? configure = null) => Add(builder, Find, isGroup: true, configure);

    /// <summary>Checks the comments of those endpoints of a group that have one.</summary>
    /// <typeparam name="TComment">The type of the handlers' argument that is the comment.</typeparam>
    /// <param name="builder">The group.</param>
    /// <param name="text">Gives the text; <see langword="null"/> where there is none to check.</param>
    /// <param name="configure">What becomes of comments that are not approved.</param>
    public static RouteGroupBuilder WithSpamCheck<TComment>(this RouteGroupBuilder builder, Func<TComment, string?> text, Action<SpamCheckOptions>? configure = null) =>
        Add(builder, Finding(text), isGroup: true, configure);

    /// <summary>Checks the comments of those endpoints of a group that have one, with title, author and whatever else is known.</summary>
    /// <typeparam name="TComment">The type of the handlers' argument that is the comment.</typeparam>
    /// <param name="builder">The group.</param>
    /// <param name="post">Gives the post; <see langword="null"/> where there is none to check.</param>
    /// <param name="configure">What becomes of comments that are not approved.</param>
    public static RouteGroupBuilder WithSpamCheck<TComment>(this RouteGroupBuilder builder, Func<TComment, Post?> post, Action<SpamCheckOptions>? configure = null) =>
        Add(builder, Finding(post), isGroup: true, configure);

    private static CommentArgument? Find(MethodInfo handler, IServiceProvider services) => CommentArgument.Find(handler, services.GetService<IServiceProviderIsService>());

    private static Func<MethodInfo, IServiceProvider, CommentArgument?> Finding<TComment>(Func<TComment, Post?> post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return (handler, _) => CommentArgument.Find(handler, post);
    }

    private static Func<MethodInfo, IServiceProvider, CommentArgument?> Finding<TComment>(Func<TComment, string?> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Finding<TComment>(comment => text(comment) is { } written ? new Post { Text = written } : null);
    }

    private static TBuilder Add<TBuilder>(
        TBuilder builder, Func<MethodInfo, IServiceProvider, CommentArgument?> find, bool isGroup, Action<SpamCheckOptions>? configure)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new SpamCheckOptions();
        configure?.Invoke(options);
        builder.Add(endpoint =>
        {
            if (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is { } handler && find(handler, endpoint.ApplicationServices) is { } argument)
            {
                Add(endpoint, argument, options, isGroup);
            }
            else if (!isGroup)
            {
                throw new InvalidOperationException(
                    $"WithSpamCheck finds no comment among the arguments of {endpoint.DisplayName}. Say which it is: WithSpamCheck<Comment>(comment => comment.Text).");
            }
        });
        return builder;
    }

    private static void Add(EndpointBuilder endpoint, CommentArgument argument, SpamCheckOptions options, bool isGroup)
    {
        var gate = endpoint.ApplicationServices.GetService<SpamGate>()
            ?? throw new InvalidOperationException("WithSpamCheck needs builder.Services.AddSpamSense().");
        var filter = new SpamCheckEndpointFilter(gate, argument, options, isGroup);
        var metadata = new SpamCheckMetadata();
        endpoint.Metadata.Add(metadata);

        // An endpoint of a group that says for itself what becomes of its comments is checked by that, and once.
        endpoint.FilterFactories.Add((_, next) => endpoint.Metadata.OfType<SpamCheckMetadata>().Last() == metadata ? invocation => filter.InvokeAsync(invocation, next) : next);
        foreach (var status in StatusesOf(options).Except(endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Select(response => response.StatusCode)).ToList())
        {
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [SpamCheckProblem.ContentType]));
        }
    }

    private static IEnumerable<int> StatusesOf(SpamCheckOptions options)
    {
        SpamCheckAction[] actions = [options.OnReview, options.OnReject];
        if (actions.Contains(SpamCheckAction.Hold))
        {
            yield return StatusCodes.Status202Accepted;
        }

        if (actions.Contains(SpamCheckAction.Refuse))
        {
            yield return StatusCodes.Status422UnprocessableEntity;
        }

        if (options.OnReview != SpamCheckAction.HandOver)
        {
            yield return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
