using System.Text;

namespace SpamSense.Exports.Tests.Json;

public class JsonArrayTests
{
    [Fact]
    public void The_records_of_an_array_are_those_of_its_lines()
    {
        string[] objects = ["{\"id\":1,\"text\":\"one two\"}", "{\"id\":2,\"text\":\"é😀 \\u00e9\",\"more\":{\"a\":[1]}}", "{\"text\":12}", "{\"text\":\"\\ud83d\"}"];
        var lines = Reading.Of(string.Concat(objects.Select(static line => line + "\n")));
        string[] arrays = [$"[{string.Join(',', objects)}]", $"[\n{string.Join(",\n", objects)}\n]", $"{{\"a\":0,\"posts\":[{string.Join(" , ", objects)}],\"z\":1}}"];
        foreach (var array in arrays)
        {
            var reading = Reading.Of(array);

            Assert.Equal(lines.Texts, reading.Texts);
            Assert.Equal(lines.Values(), reading.Values());
            Assert.Empty(reading.Unreadable);
        }
    }

    [Fact]
    public void What_is_no_record_is_named_where_it_stands()
    {
        var reading = Reading.Of(
            "[{\"text\":\"first one\"},\n1,\n{\"id\":1},\n{\"text\":\"a\nb\"},\n{\"text\":[}],\n{\"text\":\"" + new string('x', 500) + "\"},\n{\"text\":\"last\"}]",
            new() { MaxRecordLength = 100 });

        Assert.Equal(["first one", "last"], reading.Texts);
        Assert.Equal(
            [(2L, "not a JSON object"), (3L, "no text in column 'text'"), (4L, "not valid JSON"), (6L, "not valid JSON"), (7L, "longer than 100 characters")],
            reading.Reasons);
        Assert.Equal([1L, 8L], reading.Records.Select(record => record.Line));
    }

    [Fact]
    public void Complaints_come_in_the_order_of_the_file()
    {
        using var reader = RecordReader.Open(
            new MemoryStream(Encoding.UTF8.GetBytes("[{\"text\":\"one two\"},\n{\"text\":\"" + new string('x', 500) + "\"},\n{\"text\":\"three\"}]")),
            "in",
            new() { MaxRecordLength = 100 });
        var told = new List<string>();
        foreach (var record in reader.Read(unreadable => told.Add($"bad {unreadable.Line}")))
        {
            told.Add($"good {record.Line}");
        }

        Assert.Equal(["good 1", "bad 2", "good 3"], told);
    }

    [Fact]
    public void A_record_may_have_as_many_letters_in_an_array_as_on_a_line()
    {
        var text = new string('я', 980);

        var options = new RecordReaderOptions { MaxRecordLength = 1000 };
        var tooLong = Reading.Of($"[{{\"text\":\"short one\"}},{{\"text\":\"{text}{text}\"}}]", options);

        Assert.Equal([text], Reading.Of($"[{{\"text\":\"{text}\"}}]", options).Texts);
        Assert.Equal("longer than 1,000 characters", Assert.Single(tooLong.Unreadable).Reason);
    }

    [Fact]
    public void An_array_that_is_cut_gives_what_is_before_the_cut()
    {
        var reading = Reading.Of("[{\"text\":\"one two\"},\n{\"text\":\"three\"},\n{\"te");

        Assert.Equal(["one two", "three"], reading.Texts);
        Assert.Equal([(3L, "the file is cut or damaged from here on")], reading.Reasons);
    }

    [Fact]
    public void Where_the_pieces_end_makes_no_difference()
    {
        var bytes = Encoding.UTF8.GetBytes("{\"n\":[1],\"posts\":[{\"text\":\"a é😀 \\\\\\\" b\",\"x\":{\"]\":\"}\"}},\r\n{\"text\":\"c\"},7,{\"te");
        var whole = Reading.Of(bytes).Describe();

        Assert.All(Enumerable.Range(1, 7), step => Assert.Equal(whole, Reading.Of(new SlowStream(bytes, step)).Describe()));
    }

    [Fact]
    public void An_array_is_not_looked_for_among_hundreds_of_others()
    {
        var content = "{" + string.Concat(Enumerable.Range(0, 300).Select(i => $"\"k{i}\":[{{\"n\":1}}],")) + "\"posts\":[{\"text\":\"hello there\"}]}";

        Assert.Throws<ExportFormatException>(() => Reading.Of(content));
    }
}
