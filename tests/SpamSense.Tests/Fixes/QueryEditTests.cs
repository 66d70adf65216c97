using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

public class QueryEditTests
{
    [Theory]
    [InlineData("a.example/?X=1", "a.example/")]
    [InlineData("a.example/?X=1&b=2", "a.example/?b=2")]
    [InlineData("a.example/?a=1&X=2", "a.example/?a=1")]
    [InlineData("a.example/?a=1&X=2&b=3", "a.example/?a=1&b=3")]
    [InlineData("a.example/?X=1&X=2&b=3&X=4&X=5#top", "a.example/?b=3#top")]
    [InlineData("a.example/?X=1&X=2#top", "a.example/#top")]
    [InlineData("a.example/?X=1&amp;b=2&amp;X=3", "a.example/?b=2")]
    [InlineData("a.example/?a=1&#38;X=2&#x26;b=3", "a.example/?a=1&#x26;b=3")]
    [InlineData("a.example/?a=1&&X=2&&b=3", "a.example/?a=1&&&b=3")]
    [InlineData("a.example/?&X=1&", "a.example/")]
    [InlineData("a.example/?X", "a.example/")]
    [InlineData("a.example/?a=X&XX=1", "a.example/?a=X")]
    [InlineData("a.example/X=1", "a.example/X=1")]
    public void What_is_left_is_a_query(string address, string expected)
    {
        // The parameters that begin with an X are the ones to go.
        var text = $"see {address} there";
        var parameters = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 'X' && text[i - 1] is '?' or '&' or ';')
            {
                parameters.Add(new TextSpan(i, 1));
            }
        }

        var changes = new List<TextChange>();
        QueryEdit.Remove(text, new TextSpan(4, address.Length), parameters.ToImmutable(), changes);
        var edit = new TextEdit();
        if (changes.Count > 0)
        {
            edit.TryAdd(new ContentFix("Title", "key", [.. changes]));
        }

        Assert.Equal($"see {expected} there", edit.Apply(text, 0, text.Length));
    }
}
