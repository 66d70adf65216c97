using System.Text.Json;
using Microsoft.Data.Sqlite;
using SpamSense;

namespace Blog.Comments;

/// <summary>The comments, in a file of SQLite.</summary>
internal sealed class CommentStore
{
    private const string Columns = "id, article, author, url, text, posted_at, status, probability, reasons, correction";

    private readonly string _connectionString;

    internal CommentStore(string path)
    {
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path }.ToString();
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS comments (
                id INTEGER PRIMARY KEY,
                article TEXT NOT NULL,
                author TEXT NOT NULL,
                url TEXT,
                text TEXT NOT NULL,
                posted_at INTEGER NOT NULL,
                status INTEGER NOT NULL,
                probability REAL,
                reasons TEXT NOT NULL,
                correction INTEGER
            );
            CREATE INDEX IF NOT EXISTS comments_by_status ON comments (status, article, posted_at);
            """;
        command.ExecuteNonQuery();
    }

    internal bool IsEmpty => Count().Values.Sum() == 0;

    internal long Add(Comment comment)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO comments (article, author, url, text, posted_at, status, probability, reasons, correction)
            VALUES ($article, $author, $url, $text, $posted_at, $status, $probability, $reasons, $correction)
            RETURNING id;
            """;
        command.Parameters.AddWithValue("$article", comment.Article);
        command.Parameters.AddWithValue("$author", comment.Author);
        command.Parameters.AddWithValue("$url", (object?)comment.Url ?? DBNull.Value);
        command.Parameters.AddWithValue("$text", comment.Text);
        command.Parameters.AddWithValue("$posted_at", comment.PostedAt.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$status", (int)comment.Status);
        command.Parameters.AddWithValue("$probability", (object?)comment.Probability ?? DBNull.Value);
        command.Parameters.AddWithValue("$reasons", JsonSerializer.Serialize(comment.Reasons));
        command.Parameters.AddWithValue("$correction", comment.Correction is { } correction ? (int)correction : DBNull.Value);
        return (long)command.ExecuteScalar()!;
    }

    internal Comment? Find(long id) => Read($"SELECT {Columns} FROM comments WHERE id = $id", ("$id", id)).FirstOrDefault();

    /// <summary>What everybody sees below an article, the oldest first.</summary>
    internal List<Comment> PublishedBelow(string article) => Read(
        $"SELECT {Columns} FROM comments WHERE status = $status AND article = $article ORDER BY posted_at LIMIT 500",
        ("$status", (int)CommentStatus.Published),
        ("$article", article));

    /// <summary>The newest comments of a status, the newest first.</summary>
    internal List<Comment> Newest(CommentStatus status) =>
        Read($"SELECT {Columns} FROM comments WHERE status = $status ORDER BY posted_at DESC, id DESC LIMIT 100", ("$status", (int)status));

    internal Dictionary<CommentStatus, int> Count()
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT status, count(*) FROM comments GROUP BY status";
        using var reader = command.ExecuteReader();
        var counts = new Dictionary<CommentStatus, int>();
        while (reader.Read())
        {
            counts[(CommentStatus)reader.GetInt32(0)] = reader.GetInt32(1);
        }

        return counts;
    }

    /// <summary>Moves a comment, and notes what a moderator said of it.</summary>
    internal void Move(long id, CommentStatus status, Orientation? correction)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE comments SET status = $status, correction = $correction WHERE id = $id";
        command.Parameters.AddWithValue("$id", id);
        command.Parameters.AddWithValue("$status", (int)status);
        command.Parameters.AddWithValue("$correction", correction is { } label ? (int)label : DBNull.Value);
        command.ExecuteNonQuery();
    }

    private List<Comment> Read(string query, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries are constants of this class, and what is asked for is a parameter.
        command.CommandText = query;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        var comments = new List<Comment>();
        while (reader.Read())
        {
            comments.Add(new Comment
            {
                Id = reader.GetInt64(0),
                Article = reader.GetString(1),
                Author = reader.GetString(2),
                Url = reader.IsDBNull(3) ? null : reader.GetString(3),
                Text = reader.GetString(4),
                PostedAt = DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(5)),
                Status = (CommentStatus)reader.GetInt32(6),
                Probability = reader.IsDBNull(7) ? null : reader.GetDouble(7),
                Reasons = JsonSerializer.Deserialize<List<Reason>>(reader.GetString(8)) ?? [],
                Correction = reader.IsDBNull(9) ? null : (Orientation)reader.GetInt32(9),
            });
        }

        return comments;
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
