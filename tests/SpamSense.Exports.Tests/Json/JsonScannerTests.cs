namespace SpamSense.Exports.Tests.Json;

public class JsonScannerTests
{
    private const int BufferLength = 64 * 1024;

    [Theory]
    [InlineData("\\\"")]
    [InlineData("\\\\")]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("😀")]
    public void An_escape_may_stand_across_the_end_of_the_buffer(string escape)
    {
        for (var before = BufferLength - 20; before < BufferLength; before++)
        {
            var text = $"\"{new string('x', before - 3)}{escape}y\"";

            Assert.Equal([$"0 /0 {text}", "0 /1 \"}\""], JsonWalk.Of($"[{text},\"}}\"]", ["/*"]).Found);
            Assert.Equal(["0 /1 \"}\""], JsonWalk.Of($"[{text},\"}}\"]", ["/*"], maxLength: 20).Found);
        }
    }

    [Fact]
    public void Nesting_needs_no_stack()
    {
        const int depth = 1_000_000;
        var deep = new string('[', depth) + new string(']', depth);

        Assert.Equal(["1 /b 2"], JsonWalk.Of($"{{\"a\":{deep},\"b\":2}}", ["/c", "/b"]).Found);
        var walk = JsonWalk.Of($"[{deep[..20_000]}{deep[^20_000..]},2]", ["/*"]);
        Assert.Equal(["0 /1 2"], walk.Found);
        Assert.Equal([(1L, "not valid JSON")], walk.Complaints);
    }

    [Theory]
    [InlineData("{\"\\u1\":2}", "not valid JSON")]
    [InlineData("{\"\\u12", "the file is cut or damaged from here on")]
    [InlineData("{\"a\"", "the file is cut or damaged from here on")]
    [InlineData("{\"a\" 1}", "not valid JSON")]
    [InlineData("{a:1}", "not valid JSON")]
    [InlineData("{,}", "not valid JSON")]
    [InlineData("[1 2]", "not valid JSON")]
    [InlineData("[1,]", "not valid JSON")]
    [InlineData("[1}", "not valid JSON")]
    [InlineData("]", "not valid JSON")]
    [InlineData("[", "the file is cut or damaged from here on")]
    [InlineData("[\"a", "the file is cut or damaged from here on")]
    [InlineData("[\"a\\", "the file is cut or damaged from here on")]
    public void A_document_that_breaks_says_why(string json, string reason) =>
        Assert.All(Enumerable.Range(1, 7), step => Assert.Equal(reason, JsonWalk.Of(json, ["/*/b"], step).Broken));

    [Fact]
    public void A_name_that_nobody_can_be_looking_for_is_passed_over()
    {
        var walk = JsonWalk.Of($"{{\"{new string('n', 200_000)}\":1,\"b\":2}}", ["/b"]);

        Assert.Equal(["0 /b 2"], walk.Found);
        Assert.Null(walk.Broken);
    }

    [Fact]
    public void As_many_paths_as_a_mask_has_bits_may_be_looked_for()
    {
        var paths = Enumerable.Range(0, 64).Select(i => $"/k{i}").ToArray();

        Assert.Equal(["63 /k63 1"], JsonWalk.Of("{\"k63\":1,\"k64\":2}", paths).Found);
    }
}
