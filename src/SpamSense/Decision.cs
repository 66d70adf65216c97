namespace SpamSense;

/// <summary>What to do with a post, as its diagnostics and the configuration have it.</summary>
public enum Decision : byte
{
    /// <summary>Let it appear: no diagnostic is a warning or an error.</summary>
    Approve = 0,

    /// <summary>Hold it for a person: a diagnostic is a warning.</summary>
    Review = 1,

    /// <summary>Do not let it appear: a diagnostic is an error.</summary>
    Reject = 2,
}
