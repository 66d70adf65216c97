using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore;

/// <summary>
/// Checks the comment that comes to an action, to the actions of a controller, or to a Razor page, before they run. What came of it is in the features of
/// the request: <c>HttpContext.Features.Get&lt;ISpamCheckFeature&gt;()</c>. On a controller or a page, requests that only read are let through; where an action
/// has an attribute of its own, that one counts.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SpamCheckAttribute : Attribute, IAsyncActionFilter, IAsyncPageFilter
{
    /// <summary>
    /// The name of the parameter, or of the bound property of a page, that is the comment. Unless told, the first one that is a <see cref="Post"/> or has the
    /// <see cref="Property"/>. An action or a page without one is let through unless this says there is one.
    /// </summary>
    public string? Parameter { get; set; }

    /// <summary>The property of the comment that is its text; unless told, <c>Text</c>, <c>Body</c>, <c>Content</c>, <c>Comment</c> or <c>Message</c>.</summary>
    public string? Property { get; set; }

    /// <summary>The name of the site that the comments are for.</summary>
    public string Site { get; set; } = AspNetCore.Site.DefaultName;

    /// <summary>What becomes of a comment that a person should look at; handed to the action unless told.</summary>
    public SpamCheckAction OnReview { get; set; } = SpamCheckAction.HandOver;

    /// <summary>What becomes of a comment that should not appear; refused unless told.</summary>
    public SpamCheckAction OnReject { get; set; } = SpamCheckAction.Refuse;

    /// <summary>Whether checks only observe here, whatever <see cref="SpamSenseOptions.Mode"/> says.</summary>
    public bool ObserveOnly { get; set; }

    /// <summary>Whether the client is told the findings that led to a refusal; <see langword="true"/> unless told.</summary>
    public bool TellsDiagnostics { get; set; } = true;

    /// <summary>
    /// Whether a refused or held comment becomes an error of the model state, and the action runs to show its form again; otherwise the client gets the
    /// problem details. The actions then ask <c>ModelState.IsValid</c>, as they do for anything else.
    /// </summary>
    public bool AddsModelError { get; set; }

    /// <inheritdoc/>
    public Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (IsOverruled(context) || (!IsOfAction(context) && OnlyReads.Is(context.HttpContext.Request)))
        {
            return next();
        }

        var named = context.ActionDescriptor.Parameters
            .Where(parameter => context.ActionArguments.TryGetValue(parameter.Name, out _))
            .Select(parameter => (parameter.Name, context.ActionArguments[parameter.Name]));
        if (Refuse(context.HttpContext, context.ModelState, named, context.ActionDescriptor.DisplayName) is { } problem)
        {
            context.Result = problem;
            return Task.CompletedTask;
        }

        return next();
    }

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (IsOverruled(context) || OnlyReads.Is(context.HttpContext.Request))
        {
            return next();
        }

        var named = context.HandlerArguments.Select(argument => (argument.Key, argument.Value))
            .Concat(context.ActionDescriptor.BoundProperties.Select(bound => (bound.Name, context.HandlerInstance.GetType().GetProperty(bound.Name)?.GetValue(context.HandlerInstance))));
        if (Refuse(context.HttpContext, context.ModelState, named, context.ActionDescriptor.DisplayName) is { } problem)
        {
            context.Result = problem;
            return Task.CompletedTask;
        }

        return next();
    }

    /// <summary>Whether another attribute is nearer to what runs, and checks for both: a comment is checked once.</summary>
    private bool IsOverruled(FilterContext context) => context.FindEffectivePolicy<SpamCheckAttribute>() is { } nearest && !ReferenceEquals(nearest, this);

    /// <summary>Whether this stands on the action itself, and not on its controller or on all of them.</summary>
    private bool IsOfAction(FilterContext context) =>
        context.ActionDescriptor.FilterDescriptors.Any(filter => ReferenceEquals(filter.Filter, this) && filter.Scope >= FilterScope.Action);

    private ObjectResult? Refuse(HttpContext http, ModelStateDictionary state, IEnumerable<(string Name, object? Value)> named, string? action)
    {
        if (!TryFind(named, action, out var name, out var post))
        {
            return null;
        }

        var options = new SpamCheckOptions { OnReview = OnReview, OnReject = OnReject, Mode = ObserveOnly ? SpamSenseMode.Observe : null, TellsDiagnostics = TellsDiagnostics, Site = Site };
        if (http.RequestServices.GetRequiredService<SpamGate>().Check(http, post!, options) is not { } problem)
        {
            return null;
        }

        if (AddsModelError)
        {
            state.AddModelError(name, problem.Title + " " + problem.Detail);
            return null;
        }

        return new ObjectResult(problem) { StatusCode = problem.Status, ContentTypes = { SpamCheckProblem.ContentType } };
    }

    private bool TryFind(IEnumerable<(string Name, object? Value)> named, string? action, out string name, out Post? post)
    {
        var seen = false;
        foreach (var (candidate, value) in named)
        {
            if (Parameter is not null && !candidate.Equals(Parameter, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            seen = true;
            if (ReaderOf(candidate, value) is { } read)
            {
                name = candidate;
                post = read(value!);
                return post is not null;
            }
        }

        (name, post) = ("", null);
        return Parameter is null || seen
            ? false
            : throw new InvalidOperationException($"[SpamCheck(Parameter = \"{Parameter}\")] names no parameter or bound property of {action}.");
    }

    private Func<object, Post?>? ReaderOf(string name, object? value) => value switch
    {
        null => null,
        string => Parameter is not null || CommentReader.Names.Contains(name, StringComparer.OrdinalIgnoreCase) ? CommentReader.ReadText : null,
        _ => CommentReader.For(value.GetType(), Property),
    };
}
