using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SpamSense.Content;

namespace SpamSense.Server.Storage;

/// <summary>Reads the history.</summary>
[SuppressMessage("Security", "CA2100", Justification = "All statements are put together of constants of this class.")]
internal sealed class HistoryReader(ServerDatabase database)
{
    private const string Columns =
        "number, h.site, check_id, checked_at, times, decision, decision_floor, orientation, probability, intent, c.label, kind, format, language, thread, published_at, title, author, author_url, text, is_cut, findings, h.post";

    private const string Joined = "history h LEFT JOIN corrections c ON c.site = h.site AND c.id = h.post";

    /// <summary>Reads a page of comments.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="most">How many at most.</param>
    internal List<HistoryEntry> Read(HistoryFilter filter, int most)
    {
        // Only what is asked for stands in the statement, so that an index fits.
        var conditions = new List<string> { "number < @before" };
        if (filter.Site is not null)
        {
            conditions.Add("h.site = @site");
        }

        if (filter.Decision is not null)
        {
            conditions.Add("decision = @decision");
        }

        if (filter.State != HistoryState.All)
        {
            conditions.Add("c.label IS @label");
        }

        if (filter.Search is not null)
        {
            conditions.Add("holds(@search, title, author, author_url, text)");
        }

        return Query(
            $"SELECT {Columns} FROM {Joined} WHERE {string.Join(" AND ", conditions)} ORDER BY number DESC LIMIT @most",
            EntryOf,
            ("@before", filter.Before),
            ("@site", filter.Site),
            ("@decision", (int?)filter.Decision),
            ("@label", filter.State switch { HistoryState.Approved => (int)Orientation.Relationship, HistoryState.Spam => (int)Orientation.Monetization, _ => (int?)null }),
            ("@search", filter.Search),
            ("@most", most));
    }

    /// <summary>Reads one comment.</summary>
    internal HistoryEntry? Find(long number) => Query($"SELECT {Columns} FROM {Joined} WHERE number = @number", EntryOf, ("@number", number)).FirstOrDefault();

    /// <summary>How many comments there are, by decision and label.</summary>
    internal List<(Decision Decision, Orientation? Label, long Comments)> Count(string? site) => Query(
        $"SELECT decision, c.label, count(*) FROM {Joined} {(site is null ? "" : "WHERE h.site = @site")} GROUP BY decision, c.label",
        row => ((Decision)row.GetInt32(0), LabelOf(row, 1), row.GetInt64(2)),
        ("@site", site));

    /// <summary>The sites that something was counted for.</summary>
    internal List<string> Sites() => Query("SELECT DISTINCT site FROM history_days ORDER BY site", row => row.GetString(0));

    /// <summary>What was counted day by day, the first day first.</summary>
    internal List<HistoryDay> Days(string site, DateOnly first) => Query(
        "SELECT day, relationship, monetization, undecided, approved, held, rejected FROM history_days WHERE site = @site AND day >= @first ORDER BY day",
        row => new HistoryDay(
            DateOnly.FromDayNumber(row.GetInt32(0)), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6)),
        ("@site", site),
        ("@first", first.DayNumber));

    /// <summary>Posts by the rules that found something in them, the most first.</summary>
    internal List<(string Rule, long Posts)> Rules(string site, DateOnly first) => Query(
        "SELECT rule, sum(posts) FROM history_rules WHERE site = @site AND day >= @first GROUP BY rule ORDER BY 2 DESC, rule",
        row => (row.GetString(0), row.GetInt64(1)),
        ("@site", site),
        ("@first", first.DayNumber));

    /// <summary>Checks by what of their decision is fixed and by whole percents.</summary>
    internal List<(DecisionFloor Floor, int Percent, long Checks)> Probabilities(string site, DateOnly first) => Query(
        "SELECT decision_floor, percent, sum(checks) FROM history_probabilities WHERE site = @site AND day >= @first GROUP BY decision_floor, percent",
        row => (DecisionFloor.FromCode(row.GetInt32(0)), row.GetInt32(1), row.GetInt64(2)),
        ("@site", site),
        ("@first", first.DayNumber));

    /// <summary>Numbers and probabilities of a site's comments on which no moderator had a word, the newest first.</summary>
    internal List<(long Number, DecisionFloor Floor, double Probability)> Open(string site) => Query(
        $"SELECT number, decision_floor, probability FROM {Joined} WHERE h.site = @site AND c.label IS NULL ORDER BY number DESC",
        row => (row.GetInt64(0), DecisionFloor.FromCode(row.GetInt32(1)), row.GetDouble(2)),
        ("@site", site));

    private List<T> Query<T>(string statement, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var connection = database.Connect();
        connection.CreateFunction("holds", arguments => arguments[1..].Any(
            part => HistoryText.Read(part)?.Contains((string)arguments[0]!, StringComparison.OrdinalIgnoreCase) == true));
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static HistoryEntry EntryOf(SqliteDataReader row)
    {
        var post = new Post
        {
            Kind = (PostKind)row.GetInt32(11),
            Format = (ContentFormat)row.GetInt32(12),
            Language = TextOf(row, 13),
            Thread = TextOf(row, 14),
            PublishedAt = row.IsDBNull(15) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(15)),
            Title = TextOf(row, 16),
            AuthorName = TextOf(row, 17),
            AuthorUrl = TextOf(row, 18),
            Text = TextOf(row, 19) ?? "",
            Source = row.GetString(1),
        };
        var verdict = new HistoryVerdict(
            (Decision)row.GetInt32(5), DecisionFloor.FromCode(row.GetInt32(6)), (Orientation)row.GetInt32(7), row.GetFloat(8), (Intent)row.GetInt32(9));
        return new HistoryEntry(
            row.GetString(1), row.GetString(22), row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)), post, verdict, HistoryFindings.Read(row.GetString(21)))
        {
            Number = row.GetInt64(0),
            Times = row.GetInt32(4),
            Label = LabelOf(row, 10),
            IsCut = row.GetInt32(20) != 0,
        };
    }

    private static string? TextOf(SqliteDataReader row, int column) => HistoryText.Read(row.GetValue(column));

    private static Orientation? LabelOf(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : (Orientation)row.GetInt32(column);
}
