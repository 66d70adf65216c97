namespace SpamSense.AspNetCore;

/// <summary>What Coral does with a comment that is not approved. It is flagged as spam in any case.</summary>
public enum CoralStatus
{
    /// <summary>It is flagged and no more: Coral goes on as if nobody had been asked. To try the filter first.</summary>
    FlagOnly = 0,

    /// <summary>It waits in the queue of pending comments (<c>PREMOD</c>).</summary>
    Premod = 1,

    /// <summary>It is withheld, and shown to moderators among the reported comments (<c>SYSTEM_WITHHELD</c>).</summary>
    SystemWithheld = 2,

    /// <summary>It is rejected (<c>REJECTED</c>).</summary>
    Rejected = 3,
}
