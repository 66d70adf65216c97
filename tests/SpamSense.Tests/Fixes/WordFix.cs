using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Fixes;

namespace SpamSense.Tests.Fixes;

/// <summary>Changes what a function says, so that a test decides what collides.</summary>
internal sealed class WordFix(string key, Func<TextSpan, TextChange[]> changes, params ImmutableArray<string> ids) : ContentFixProvider
{
    public bool IsOnRequest { get; init; }

    public override ImmutableArray<string> FixableDiagnosticIds => ids;

    public override void RegisterFixes(FixContext context) =>
        context.RegisterFix(new ContentFix("Change it", key, [.. changes(context.Span)]) { IsOnRequest = IsOnRequest });
}
