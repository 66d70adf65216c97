using System.Globalization;
using System.Text.Json;

namespace SpamSense.Cli.Sql;

/// <summary>What DuckDB reports of a failure, taken apart.</summary>
/// <param name="Kind">Which kind of failure it is, for example <c>Binder</c>; <c>Unknown</c> where it does not say.</param>
/// <param name="Message">What it says. Can hold values of cells.</param>
/// <param name="Position">Where in the statement, in bytes.</param>
/// <param name="Candidates">The names that could have been meant.</param>
/// <param name="ErrorNumber">The number that the operating system gave.</param>
internal sealed record SqlReport(string Kind, string Message, int? Position, IReadOnlyList<string> Candidates, int? ErrorNumber)
{
    private static readonly SqlReport Unreadable = new("Unknown", "", null, [], null);

    public static SqlReport Parse(string report)
    {
        var start = report.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return Unreadable;
        }

        try
        {
            using var document = JsonDocument.Parse(report.AsMemory(start));
            var root = document.RootElement;
            return new SqlReport(
                Text(root, "exception_type") ?? Unreadable.Kind,
                Text(root, "exception_message") ?? "",
                Number(root, "position"),
                Text(root, "candidates")?.Split(',') ?? [],
                Number(root, "errno"));
        }
        catch (JsonException)
        {
            return Unreadable;
        }
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement root, string name) =>
        int.TryParse(Text(root, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
