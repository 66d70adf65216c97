using System.Text;
using System.Text.RegularExpressions;

namespace SpamSense.Cli.Sql;

/// <summary>
/// One sentence for what DuckDB reports. What it says of a query is passed on; what it says while it reads rows can hold the text of a post, quoted or not, so
/// of that only the kinds that are known here are told, in words of ours.
/// </summary>
internal static partial class SqlErrorSentence
{
    /// <summary>What the report of a failure of our own functions begins with.</summary>
    public const string OwnFailure = "A function of spamsense failed with ";

    private const int MostCandidates = 5;

    private static readonly string[] KindsAboutQueries =
    [
        "Parser", "Syntax", "Binder", "Catalog", "Not implemented", "IO", "Permission", "Settings", "Dependency", "TransactionContext", "Out of Memory",
    ];

    /// <summary>What a message without values begins with.</summary>
    private static readonly string[] Harmless =
    [
        "Cannot change configuration option", "The CSV Reader does not support the encoding", "No magic bytes found", "More than one row returned by a subquery",
        "Error when sniffing file", "Invalid type for", "Schema mismatch", "File '", OwnFailure,
    ];

    /// <summary>What a line of a CSV file can suffer from, by words of DuckDB's.</summary>
    private static readonly (string Sign, string Trouble)[] Troubles =
    [
        ("Error when converting column", "has a value that is not of the type of its column"),
        ("Expected Number of Columns", "has another number of columns"),
        ("unterminated quote", "has a quote that does not end"),
        ("Maximum line size", "is longer than a line may be"),
        ("Invalid unicode", "is not UTF-8"),
        ("not utf-8 encoded", "is not UTF-8"),
    ];

    /// <summary>The sentence for a report.</summary>
    /// <param name="failure">What DuckDB says.</param>
    /// <param name="query">The whole query.</param>
    /// <param name="statement">The statement of it that failed; <see langword="null"/> where none has begun.</param>
    public static string For(SqlFailureException failure, string query, SqlStatement? statement)
    {
        var report = SqlReport.Parse(failure.Report);
        if (report.Kind is "Missing Extension" or "HTTP")
        {
            return report.Message.Contains("://", StringComparison.Ordinal)
                ? "The query reads over the network, which spamsense never does; download the file and name that."
                : "The query needs an extension of DuckDB, and spamsense loads none; CSV, JSON and Parquet files can be read without.";
        }

        var place = statement is not null && report.Position is { } position ? Place(query, statement, position - failure.Written) : "";
        return report.Kind switch
        {
            "Out of Memory" => "The query needs more memory than it may use; allow more with --memory, or ask for less at a time.",
            _ when report.Message.StartsWith("CSV Error on Line: ", StringComparison.Ordinal) => Csv(report.Message),
            _ when report.Message.StartsWith("Malformed JSON in file ", StringComparison.Ordinal) => Json(report.Message),
            _ when KindsAboutQueries.Contains(report.Kind) || Array.Exists(Harmless, start => report.Message.StartsWith(start, StringComparison.Ordinal)) =>
                $"The query cannot be run{place}: {Shown(report.Message, query)}{Candidates(report)}.",
            "Conversion" => $"A value cannot be converted{Target(report.Message)}{place}; TRY_CAST makes NULL of what cannot.",
            "Out of Range" => $"A number of the query grows too large for its type{place}.",
            "Constraint" => "A row breaks a constraint of its table.",
            _ => $"The query failed while it read its rows{place} ({report.Kind}); what DuckDB says of that can hold a text, and is not shown.",
        };
    }

    private static string Csv(string message)
    {
        var line = LineOfCsv().Match(message).Groups[1].Value;
        var file = message.LastIndexOf("\n  file = ", StringComparison.Ordinal) is var start and >= 0 ? message[(start + 10)..].Split('\n')[0] : "A CSV file";
        var trouble = Array.Find(Troubles, trouble => message.Contains(trouble.Sign, StringComparison.Ordinal)).Trouble ?? "cannot be read";
        return $"{file}: line {line} {trouble}; read_csv('…', ignore_errors = true) leaves such lines out, all_varchar = true takes values as they are.";
    }

    private static string Json(string message) => MalformedJson().Match(message) is { Success: true } match
        ? $"{match.Groups[1].Value}: line {match.Groups[2].Value} is not JSON; read_json('…', ignore_errors = true) leaves such lines out."
        : "A JSON file cannot be read; read_json('…', ignore_errors = true) leaves out what is not JSON.";

    private static string Target(string message) => TargetOfConversion().Match(message) is { Success: true } match ? $" to {match.Groups[1].Value}" : "";

    /// <summary>The first line of a message. What it quotes is the query's own words, or names; anything else is cut out, from the first quote to the last.</summary>
    private static string Shown(string message, string query)
    {
        var line = message.Split('\n')[0].TrimEnd('.', '!', ' ');

        // What is quoted may go on in the next line, or hold quotes itself: then nobody knows where it ends.
        if (Quoted().Replace(line, "").AsSpan().IndexOfAny('\'', '"') >= 0 || QuoteInWord().IsMatch(line))
        {
            return $"{line[..line.AsSpan().IndexOfAny('\'', '"')]}\u2026";
        }

        var isKnown = Quoted().Matches(line).Select(static quoted => quoted.Value[1..^1])
            .All(quoted => query.Contains(quoted, StringComparison.Ordinal) || Name().IsMatch(quoted));
        if (isKnown)
        {
            return line;
        }

        var (first, last) = (line.AsSpan().IndexOfAny('\'', '"'), line.AsSpan().LastIndexOfAny('\'', '"'));
        return $"{line[..(first + 1)]}\u2026{line[last..]}";
    }

    private static string Candidates(SqlReport report)
    {
        var names = report.Candidates.Where(candidate => Name().IsMatch(candidate)).Take(MostCandidates).ToList();
        return names.Count == 0 ? "" : $"; there is {string.Join(", ", names)}";
    }

    /// <summary>Line and column of a place that is told in bytes of a statement.</summary>
    private static string Place(string query, SqlStatement statement, int position)
    {
        var bytes = Encoding.UTF8.GetBytes(statement.Text);
        var units = Encoding.UTF8.GetCharCount(bytes, 0, Math.Clamp(position, 0, bytes.Length));
        var before = query.AsSpan(0, statement.Start + units);
        var (line, column) = (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
        return FormattableString.Invariant($" at line {line}, column {column}");
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    /// <summary>A quote that may begin or end nothing.</summary>
    [GeneratedRegex("\\w['\"]\\w", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex QuoteInWord();

    /// <summary>A name, or the call of a function with the types of its arguments.</summary>
    [GeneratedRegex("^[\\w.]{1,40}(\\([A-Z0-9_, \\[\\]]{0,80}\\))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex("^CSV Error on Line: (\\d+)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineOfCsv();

    [GeneratedRegex("^Malformed JSON in file \"(.+)\", at byte \\d+ in line (\\d+):", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MalformedJson();

    [GeneratedRegex("' to ([A-Z0-9_]+) when casting from source column [^'\"]*$|' to ([A-Z0-9_]+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TargetOfConversion();
}
