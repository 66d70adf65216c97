namespace SpamSense.AspNetCore;

/// <summary>What the check of a request's comment came to: a feature of the <c>HttpContext</c>.</summary>
public interface ISpamCheckFeature
{
    /// <summary>
    /// What to do with the comment. <see cref="Decision.Review"/> where the check itself failed, since nothing is known then; and always
    /// <see cref="Decision.Approve"/> where checks only observe.
    /// </summary>
    Decision Decision { get; }

    /// <summary>The check with its reasons; <see langword="null"/> where there was nothing to check, or where the check failed.</summary>
    SpamCheck? Check { get; }

    /// <summary>Whether checks only observe here.</summary>
    bool IsObserved { get; }
}
