using System.Collections.Immutable;

namespace SpamSense.Testing;

/// <summary>An example of a rule page: a post, or several that are analyzed together.</summary>
/// <param name="Line">The line of the page where it begins, counted from 1.</param>
/// <param name="IsCorpus">Whether the posts are analyzed together.</param>
/// <param name="Posts">The posts; exactly one unless they are a corpus.</param>
public sealed record RulePageExample(int Line, bool IsCorpus, ImmutableArray<PostExample> Posts)
{
    /// <summary>The configuration that the example holds under, in the syntax of <c>.editorconfig</c>; empty for the defaults.</summary>
    public string Configuration { get; init; } = "";
}
