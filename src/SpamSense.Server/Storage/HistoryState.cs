namespace SpamSense.Server.Storage;

/// <summary>What a moderator said of a comment, if anything.</summary>
internal enum HistoryState
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>It is for people.</summary>
    Approved,

    /// <summary>It is spam.</summary>
    Spam,

    /// <summary>Anything or nothing.</summary>
    All,
}
