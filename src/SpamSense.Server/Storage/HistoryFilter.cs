namespace SpamSense.Server.Storage;

/// <summary>Which comments of the history are wanted, the newest first.</summary>
internal sealed record HistoryFilter
{
    /// <summary>The name of the site; <see langword="null"/> for all.</summary>
    public string? Site { get; init; }

    /// <summary>What was decided; <see langword="null"/> for anything.</summary>
    public Decision? Decision { get; init; }

    /// <summary>What a moderator said.</summary>
    public HistoryState State { get; init; }

    /// <summary>What title, text, author or the author's address hold, in any case of letters.</summary>
    public string? Search { get; init; }

    /// <summary>Only comments with a smaller number.</summary>
    public long Before { get; init; } = long.MaxValue;
}
