using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using SpamSense.Exports.Json;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Tests.Json;

/// <summary>All that one walk through some JSON gave.</summary>
/// <param name="Found">The values, each with its pattern, its place and its bytes.</param>
/// <param name="Lines">The lines on which they begin.</param>
/// <param name="Complaints">The lines of the values that were too long or no JSON, and why.</param>
/// <param name="Broken">Why the walk ended before the end; null if it did not.</param>
internal sealed record JsonWalk(IReadOnlyList<string> Found, IReadOnlyList<long> Lines, IReadOnlyList<(long Line, string Reason)> Complaints, string? Broken)
{
    public static JsonWalk Of(string json, string[] paths, int step = int.MaxValue, int maxLength = 1_000_000) =>
        Of(Encoding.UTF8.GetBytes(json), paths, step, maxLength);

    public static JsonWalk Of(byte[] json, string[] paths, int step = int.MaxValue, int maxLength = 1_000_000)
    {
        var (found, lines, complaints) = (new List<string>(), new List<long>(), new List<(long, string)>());
        var patterns = Array.ConvertAll(paths, static path => new JsonPattern(path));
        var walker = new JsonWalker(new JsonScanner(new SlowStream(json, step), maxLength), patterns, (line, reason) => complaints.Add((line, reason)));
        string? broken = null;
        try
        {
            foreach (var part in walker.Parts())
            {
                found.Add(Describe(part.Pattern, part.Pointer, part.Value));
                lines.Add(part.Line);
            }
        }
        catch (BrokenExportException exception)
        {
            broken = exception.Message;
        }

        return new JsonWalk(found, lines, complaints, broken);
    }

    /// <summary>The same values, as the parser of .NET finds them in one document.</summary>
    public static IEnumerable<string> Expected(JsonElement element, string[] paths) =>
        Expected(element, [], "", Array.ConvertAll(paths, static path => path.Split('/', StringSplitOptions.RemoveEmptyEntries)));

    private static IEnumerable<string> Expected(JsonElement element, string[] place, string pointer, string[][] paths)
    {
        var pattern = Array.FindIndex(paths, path => path.Length == place.Length && path.Zip(place).All(static pair => pair.First == "*" || pair.First == pair.Second));
        if (pattern >= 0)
        {
            return [Describe(pattern, pointer, element)];
        }

        return element.ValueKind switch
        {
            JsonValueKind.Array => element.EnumerateArray().SelectMany((child, i) => Expected(child, [.. place, "\0"], $"{pointer}/{i}", paths)),
            JsonValueKind.Object => element.Members().SelectMany(member => Expected(
                member.Value,
                [.. place, member.Name],
                $"{pointer}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}",
                paths)),
            _ => [],
        };
    }

    private static string Describe(int pattern, string pointer, JsonElement value) =>
        $"{pattern} {pointer} {Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value))}";
}
