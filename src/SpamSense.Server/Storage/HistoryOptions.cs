namespace SpamSense.Server.Storage;

/// <summary>How much of the checks is kept: the section <c>SpamSense:History</c>.</summary>
internal sealed class HistoryOptions
{
    /// <summary>The name of the section.</summary>
    internal const string SectionName = "SpamSense:History";

    /// <summary>How many comments of a site are kept, the newest ones.</summary>
    public int CommentsPerSite { get; set; } = 10_000;

    /// <summary>How many approved comments of a site are kept, the newest ones, so that missed spam can be found; 0 keeps no text of them.</summary>
    public int ApprovedPerSite { get; set; } = 200;

    /// <summary>How many days a comment is kept after its last check.</summary>
    public int Days { get; set; } = 30;

    /// <summary>How many days figures are kept; there is no text in them.</summary>
    public int DaysOfFigures { get; set; } = 400;

    /// <summary>How many comments of all sites are kept.</summary>
    public int Comments { get; set; } = 200_000;

    /// <summary>How many UTF-16 units all kept comments have together, with what was found in them.</summary>
    public long Characters { get; set; } = 256 << 20;

    /// <summary>How many comments are written in a second; the others are only counted. One site may use up half of it.</summary>
    public int CommentsPerSecond { get; set; } = 100;

    /// <summary>What is wrong with the options, in one sentence; <see langword="null"/> where nothing is.</summary>
    internal string? Problem()
    {
        ReadOnlySpan<(string Name, long Value, long Least)> all =
        [
            (nameof(CommentsPerSite), CommentsPerSite, 0), (nameof(ApprovedPerSite), ApprovedPerSite, 0), (nameof(Days), Days, 1), (nameof(DaysOfFigures), DaysOfFigures, 1),
            (nameof(Comments), Comments, 0), (nameof(Characters), Characters, 0), (nameof(CommentsPerSecond), CommentsPerSecond, 0),
        ];
        foreach (var (name, value, least) in all)
        {
            if (value < least)
            {
                return $"{SectionName}:{name} is {value}, and has to be at least {least}.";
            }
        }

        return null;
    }
}
