using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>The statements by which the history is written, within one transaction.</summary>
[SuppressMessage("Security", "CA2100", Justification = "All statements are constants of this class.")]
internal sealed class HistoryTable(SqliteConnection connection, SqliteTransaction transaction)
{
    private const string Upsert = """
        INSERT INTO history (site, post, check_id, checked_at, decision, decision_floor, orientation, probability, intent, kind, format, language, thread,
            published_at, title, author, author_url, text, is_cut, size, findings)
        VALUES (@site, @post, @check, @at, @decision, @floor, @orientation, @probability, @intent, @kind, @format, @language, @thread,
            @published, @title, @author, @url, @text, @cut, @size, @findings)
        ON CONFLICT (site, post) DO UPDATE SET check_id = excluded.check_id, checked_at = excluded.checked_at, times = times + 1, decision = excluded.decision,
            decision_floor = excluded.decision_floor, orientation = excluded.orientation, probability = excluded.probability, intent = excluded.intent,
            thread = excluded.thread, published_at = excluded.published_at, size = excluded.size, findings = excluded.findings
        """;

    internal void Write(HistoryEntry entry)
    {
        var (post, verdict) = (entry.Post, entry.Verdict);
        var findings = HistoryFindings.Write(entry.Findings);
        Run(
            Upsert,
            ("@site", entry.Site),
            ("@post", entry.PostId),
            ("@check", entry.CheckId),
            ("@at", entry.CheckedAt.ToUnixTimeMilliseconds()),
            ("@decision", (int)verdict.Decision),
            ("@floor", verdict.Floor.Code),
            ("@orientation", (int)verdict.Orientation),
            ("@probability", (double)verdict.Probability),
            ("@intent", (int)verdict.Intent),
            ("@kind", (int)post.Kind),
            ("@format", (int)post.Format),
            ("@language", post.Language),
            ("@thread", HistoryText.Write(post.Thread)),
            ("@published", post.PublishedAt?.ToUnixTimeMilliseconds()),
            ("@title", HistoryText.Write(post.Title)),
            ("@author", HistoryText.Write(post.AuthorName)),
            ("@url", HistoryText.Write(post.AuthorUrl)),
            ("@text", HistoryText.Write(post.Text)),
            ("@cut", entry.IsCut ? 1 : 0),
            ("@size", entry.Size + findings.Length),
            ("@findings", findings));
    }

    internal void Write(string site, int day, HistoryFigures figures)
    {
        var days = figures.Days;
        Run(
            """
            INSERT INTO history_days VALUES (@site, @day, @relationship, @monetization, @undecided, @approved, @held, @rejected)
            ON CONFLICT (site, day) DO UPDATE SET relationship = relationship + excluded.relationship, monetization = monetization + excluded.monetization,
                undecided = undecided + excluded.undecided, approved = approved + excluded.approved, held = held + excluded.held, rejected = rejected + excluded.rejected
            """,
            ("@site", site),
            ("@day", day),
            ("@relationship", days[0]),
            ("@monetization", days[1]),
            ("@undecided", days[2]),
            ("@approved", days[3]),
            ("@held", days[4]),
            ("@rejected", days[5]));
        foreach (var (floor, percent, checks) in figures.Probabilities)
        {
            Run(
                "INSERT INTO history_probabilities VALUES (@site, @day, @floor, @percent, @n) ON CONFLICT (site, day, decision_floor, percent) DO UPDATE SET checks = checks + excluded.checks",
                ("@site", site),
                ("@day", day),
                ("@floor", floor),
                ("@percent", percent),
                ("@n", checks));
        }

        foreach (var (rule, posts) in figures.Rules)
        {
            Run(
                "INSERT INTO history_rules VALUES (@site, @day, @rule, @n) ON CONFLICT (site, day, rule) DO UPDATE SET posts = posts + excluded.posts",
                ("@site", site),
                ("@day", day),
                ("@rule", rule),
                ("@n", posts));
        }
    }

    /// <summary>The sites of which comments are kept.</summary>
    internal IReadOnlyCollection<string> Sites()
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT DISTINCT site FROM history";
        using var reader = command.ExecuteReader();
        var sites = new List<string>();
        while (reader.Read())
        {
            sites.Add(reader.GetString(0));
        }

        return sites;
    }

    /// <summary>Lets go of what is too much for a site.</summary>
    internal void PruneSite(string site, HistoryOptions options)
    {
        Run(
            "DELETE FROM history WHERE site = @site AND number <= (SELECT number FROM history WHERE site = @site ORDER BY number DESC LIMIT 1 OFFSET @n)",
            ("@site", site),
            ("@n", options.CommentsPerSite));
        Run(
            """
            DELETE FROM history WHERE site = @site AND decision = 0 AND number <= (
                SELECT number FROM history WHERE site = @site AND decision = 0 ORDER BY number DESC LIMIT 1 OFFSET @n)
            """,
            ("@site", site),
            ("@n", options.ApprovedPerSite));
    }

    /// <summary>Lets go of what is too old, and of the oldest of what is too much for all sites together.</summary>
    internal void Prune(HistoryOptions options, DateTimeOffset now)
    {
        const int step = 1000;
        var oldest = DateOnly.FromDateTime(now.UtcDateTime).DayNumber - options.DaysOfFigures;
        Run("DELETE FROM history WHERE checked_at < @at", ("@at", now.AddDays(-options.Days).ToUnixTimeMilliseconds()));
        Run("DELETE FROM history_days WHERE day < @day", ("@day", oldest));
        Run("DELETE FROM history_probabilities WHERE day < @day", ("@day", oldest));
        Run("DELETE FROM history_rules WHERE day < @day", ("@day", oldest));
        for (var (comments, characters) = Sizes(); comments > options.Comments || characters > options.Characters; (comments, characters) = Sizes())
        {
            var most = Math.Max(1, comments > options.Comments ? comments - options.Comments : Math.Min(step, comments / 10));
            Run("DELETE FROM history WHERE number IN (SELECT number FROM history ORDER BY number LIMIT @n)", ("@n", most));
        }
    }

    private (long Comments, long Characters) Sizes()
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT count(*), coalesce(sum(size), 0) FROM history";
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    private void Run(string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statement;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }
}
