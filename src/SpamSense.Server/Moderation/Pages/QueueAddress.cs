using System.Text;
using SpamSense.Server.Storage;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>Which comments a page of the queue shows, as its address has it. Whatever an address says is made one that can be.</summary>
internal sealed record QueueAddress
{
    private const int LongestSearch = 200;

    /// <summary>The site; <see langword="null"/> for all.</summary>
    public string? Site { get; init; }

    /// <summary>What was decided; <see langword="null"/> for anything.</summary>
    public Decision? Decision { get; init; } = SpamSense.Decision.Review;

    /// <summary>What moderators said.</summary>
    public HistoryState State { get; init; }

    /// <summary>What is searched for.</summary>
    public string? Search { get; init; }

    /// <summary>The number that those of the page are smaller than; <see langword="null"/> on the first page.</summary>
    public long? Before { get; init; }

    internal HistoryFilter Filter => new() { Site = Site, Decision = Decision, State = State, Search = Search, Before = Before ?? long.MaxValue };

    internal static QueueAddress Parse(IQueryCollection query)
    {
        var search = query["q"].ToString().Trim();
        return new QueueAddress
        {
            Site = query["site"].ToString() is { Length: > 0 } site ? site : null,
            Decision = query["decision"].ToString() switch
            {
                "rejected" => SpamSense.Decision.Reject,
                "approved" => SpamSense.Decision.Approve,
                "any" => null,
                _ => SpamSense.Decision.Review,
            },
            State = query["state"].ToString() switch
            {
                "approved" => HistoryState.Approved,
                "spam" => HistoryState.Spam,
                "all" => HistoryState.All,
                _ => HistoryState.Open,
            },
            Search = search.Length == 0 ? null : search[..Math.Min(search.Length, LongestSearch)],
            Before = Invariant.Parse(query["before"]),
        };
    }

    internal static string NameOf(Decision? decision) => decision switch
    {
        SpamSense.Decision.Reject => "rejected",
        SpamSense.Decision.Approve => "approved",
        SpamSense.Decision.Review => "held",
        _ => "any",
    };

    internal static string NameOf(HistoryState state) => state switch
    {
        HistoryState.Approved => "approved",
        HistoryState.Spam => "spam",
        HistoryState.All => "all",
        _ => "open",
    };

    /// <summary>The query of the address; empty for the first page of the queue.</summary>
    internal string ToQuery()
    {
        var query = new StringBuilder();
        Append(query, "site", Site);
        Append(query, "decision", Decision == SpamSense.Decision.Review ? null : NameOf(Decision));
        Append(query, "state", State == HistoryState.Open ? null : NameOf(State));
        Append(query, "q", Search);
        Append(query, "before", Before is { } before ? Invariant.Of(before) : null);
        return query.ToString();
    }

    private static void Append(StringBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }
    }
}
