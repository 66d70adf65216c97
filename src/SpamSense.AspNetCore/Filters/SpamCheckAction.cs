namespace SpamSense.AspNetCore;

/// <summary>What becomes of a request whose comment is not approved.</summary>
public enum SpamCheckAction
{
    /// <summary>The handler runs and finds the decision in <see cref="SpamCheckOutcome"/>: it holds the comment, marks it, throws it away.</summary>
    HandOver = 0,

    /// <summary>The client is told by 202 that a person will look at it, and the handler does not run. Whoever keeps the comment is an <see cref="ICheckObserver"/>.</summary>
    Hold = 1,

    /// <summary>The client is told by 422 what is wrong, and the handler does not run.</summary>
    Refuse = 2,
}
