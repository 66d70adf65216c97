using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>What the check of a request's comment came to. A handler behind <c>WithSpamCheck</c> gets it by naming it among its parameters.</summary>
public sealed class SpamCheckOutcome : ISpamCheckFeature, IBindableFromHttpContext<SpamCheckOutcome>
{
    internal SpamCheckOutcome()
    {
    }

    /// <inheritdoc/>
    public Decision Decision { get; private set; }

    /// <inheritdoc/>
    public SpamCheck? Check { get; private set; }

    /// <inheritdoc/>
    public bool IsObserved { get; private set; }

    /// <summary>Gives the outcome to a handler. Parameters are bound before filters run, so it is filled in by the filter.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="InvalidOperationException">The endpoint does not check comments.</exception>
    public static ValueTask<SpamCheckOutcome?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(parameter);
        return context.GetEndpoint()?.Metadata.GetMetadata<SpamCheckMetadata>() is null
            ? throw new InvalidOperationException($"The handler asks for a {nameof(SpamCheckOutcome)}, and nothing checks its comment: add WithSpamCheck to the endpoint.")
            : ValueTask.FromResult<SpamCheckOutcome?>(Of(context));
    }

    /// <summary>The outcome of a request, to be filled in.</summary>
    internal static SpamCheckOutcome Of(HttpContext context)
    {
        if (context.Features.Get<ISpamCheckFeature>() is not SpamCheckOutcome outcome)
        {
            outcome = new SpamCheckOutcome();
            context.Features.Set<ISpamCheckFeature>(outcome);
        }

        return outcome;
    }

    /// <summary>Fills the outcome in.</summary>
    /// <param name="check">The check, or <see langword="null"/> where it failed.</param>
    /// <param name="isObserved">Whether it has no consequences.</param>
    internal void Fill(SpamCheck? check, bool isObserved)
    {
        Check = check;
        IsObserved = isObserved;
        Decision = isObserved ? Decision.Approve : check?.Decision ?? Decision.Review;
    }
}
