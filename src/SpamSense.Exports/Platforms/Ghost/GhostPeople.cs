using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Ghost;

/// <summary>Who wrote what in a Ghost blog; the export keeps that in tables of its own.</summary>
internal sealed class GhostPeople
{
    private const int MostPosts = 1_000_000;
    private const int LongestId = 64;

    private readonly AuthorIndex _users = new();
    private readonly AuthorIndex _members = new();
    private readonly Dictionary<string, string> _authors = new(StringComparer.Ordinal);

    /// <summary>Reads the tables.</summary>
    /// <param name="input">The export.</param>
    /// <param name="roots">Where its tables may be.</param>
    public static GhostPeople Of(JsonInput input, string[] roots)
    {
        var people = new GhostPeople();
        string[] tables = ["users", "members", "posts_authors"];
        input.Collect(part => people.Add(tables[part.Pattern / roots.Length], part), [.. tables.SelectMany(table => roots.Select(root => $"{root}/{table}/*"))]);
        return people;
    }

    /// <summary>Somebody of the staff.</summary>
    public ExportAuthor? User(string? id) => _users.Find(id);

    /// <summary>A reader who may comment.</summary>
    public ExportAuthor? Member(string? id) => _members.Find(id);

    /// <summary>The first author of a post.</summary>
    public string? AuthorOf(string? post) => post is null ? null : _authors.GetValueOrDefault(post);

    private void Add(string table, JsonPart part)
    {
        var row = part.Value;
        if (table != "posts_authors")
        {
            var people = table == "users" ? _users : _members;
            people.Add(row.Text("id"), new ExportAuthor(row.Words("name"), row.Words("email")));
        }
        else if (row.Text("post_id") is { Length: <= LongestId } post && row.Text("author_id") is { Length: <= LongestId } author && (_authors.Count < MostPosts || _authors.ContainsKey(post)))
        {
            if (row.Text("sort_order") is null or "0")
            {
                _authors[post] = author;
            }
            else
            {
                _authors.TryAdd(post, author);
            }
        }
    }
}
