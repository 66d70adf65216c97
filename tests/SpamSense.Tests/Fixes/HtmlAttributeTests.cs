using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class HtmlAttributeTests
{
    [Theory]
    [InlineData("""<a rel="x y" href="b">""", "\"x y\"")]
    [InlineData("""<a href="rel='no'" REL = 'x'>""", "'x'")]
    [InlineData("""<a href=b rel=x>""", "x")]
    [InlineData("""<a data-rel="no" rel="x">""", "\"x\"")]
    [InlineData("""<a rel="x" rel="y">""", "\"x\"")]
    [InlineData("""<a rel href="b">""", "")]
    [InlineData("""<a/rel='x'/>""", "'x'")]
    [InlineData("""<a href="b" title="rel=x">""", null)]
    [InlineData("""<a href="b">""", null)]
    [InlineData("""<a =rel=x>""", null)]
    [InlineData("""<a rel="x>""", "\"x")]
    [InlineData("""<a rel= >""", "")]
    [InlineData("""<a ===rel===>""", null)]
    public void The_first_attribute_of_the_name_is_found(string tag, string? value)
    {
        var place = HtmlAttribute.ValueOf(tag, TextSpan.FromBounds(2, tag.Length - 1), "rel");
        Assert.Equal(value, place is { } span ? tag.Substring(span.Start, span.Length) : null);
    }
}
