using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using SpamSense.Exports.JsonLines;

namespace SpamSense.Exports.Tests.Json;

public class JsonWalkProperties
{
    private const string Signs = "\"\"\\\\{}[][],,::  \n\t1-etrufalsn\u00E9😀ud8";

    private static readonly string[][] Paths = [[""], ["/*"], ["/*/*"], ["/posts/*", "/a", "/b/*"], ["/*/a", "/*/*/*", "/name"], ["/x/y", "/~", "/é/*/*"]];

    [Property(MaxTest = 1000)]
    public void A_walk_finds_what_a_parser_finds(int seed, PositiveInt step)
    {
        var paths = Paths[(uint)seed % Paths.Length];
        var json = new RandomJson(seed).Documents(count: 1);
        using var document = JsonDocument.Parse(json);

        var walk = JsonWalk.Of(json, paths, 1 + (step.Get % 7));

        Assert.Equal(JsonWalk.Expected(document.RootElement, paths), walk.Found);
        Assert.Equal((0, null), (walk.Complaints.Count, walk.Broken));
    }

    [Property(MaxTest = 500)]
    public void Documents_behind_each_other_are_walked_one_by_one(int seed, PositiveInt step)
    {
        var paths = Paths[(uint)seed % Paths.Length];
        var documents = Enumerable.Range(0, 4).Select(i => new RandomJson(seed + i).Documents(count: 1)).ToArray();

        var walk = JsonWalk.Of(string.Concat(documents), paths, 1 + (step.Get % 7));

        Assert.Equal(documents.SelectMany(document => JsonWalk.Of(document, paths).Found), walk.Found);
        Assert.Null(walk.Broken);
    }

    [Property(MaxTest = 500)]
    public void The_line_of_a_value_is_the_one_it_begins_on(int seed)
    {
        var json = new RandomJson(seed).Documents(count: 3);
        var walk = JsonWalk.Of(json, ["/*"]);
        foreach (var (found, line) in walk.Found.Zip(walk.Lines))
        {
            var value = found[(found.IndexOf(' ', 2) + 1)..];
            var at = json.IndexOf(value, StringComparison.Ordinal);
            if (value.AsSpan().ContainsAnyInRange('1', '9'))
            {
                Assert.Equal(1 + json[..at].Count(static sign => sign == '\n'), line);
            }
        }
    }

    [Property(MaxTest = 500)]
    public void A_value_that_is_too_long_costs_only_itself(int seed, PositiveInt step, PositiveInt limit)
    {
        var json = new RandomJson(seed).Documents(count: 2);
        var max = 3 + (limit.Get % 30);
        var all = JsonWalk.Of(json, ["/*"]);

        var walk = JsonWalk.Of(json, ["/*"], 1 + (step.Get % 7), max);

        Assert.Equal(all.Found.Where(found => Length(found) <= max * 3), walk.Found);
        Assert.Equal(
            all.Found.Zip(all.Lines).Where(found => Length(found.First) > max * 3).Select(found => (found.Second, UnreadableReason.LineTooLong(max))),
            walk.Complaints);
    }

    [Property(MaxTest = 500)]
    public void A_document_that_is_cut_gives_what_is_before_the_cut(int seed, PositiveInt cut, PositiveInt step)
    {
        var paths = Paths[(uint)seed % Paths.Length];
        var bytes = Encoding.UTF8.GetBytes(new RandomJson(seed).Documents(count: 2));
        var all = JsonWalk.Of(bytes, paths);

        var walk = JsonWalk.Of(bytes[..(cut.Get % bytes.Length)], paths, 1 + (step.Get % 7));

        // A number has no end of its own: where it is cut it is another number.
        var sure = Math.Max(0, walk.Found.Count - 1);
        Assert.Equal(all.Found.Take(sure), walk.Found.Take(sure));
        Assert.True(walk.Broken is null or UnreadableReason.Cut);
    }

    [Property(MaxTest = 5000)]
    public void Whatever_is_no_json_ends_with_a_reason(byte[] choices, PositiveInt step)
    {
        var json = string.Concat(choices.Concat(choices).Select(choice => Signs[choice % Signs.Length]));
        foreach (var paths in Paths)
        {
            var walk = JsonWalk.Of(json, paths, 1 + (step.Get % 7), maxLength: 10);

            Assert.Equal(walk.Found, JsonWalk.Of(json, paths, maxLength: 10).Found);
            Assert.True(walk.Broken is null or UnreadableReason.Cut or UnreadableReason.NotJson);
        }
    }

    [Property(MaxTest = 2000)]
    public void What_the_parser_refuses_is_not_handed_out(byte[] choices)
    {
        var json = "[" + string.Concat(choices.Select(choice => Signs[choice % Signs.Length])) + "]";
        foreach (var found in JsonWalk.Of(json, ["/*"]).Found)
        {
            using var document = JsonDocument.Parse(found[(found.IndexOf(' ', 2) + 1)..], new JsonDocumentOptions { MaxDepth = JsonMembers.MaxDepth });
            Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
        }
    }

    private static int Length(string found) => Encoding.UTF8.GetByteCount(found[(found.IndexOf(' ', 2) + 1)..]);
}
