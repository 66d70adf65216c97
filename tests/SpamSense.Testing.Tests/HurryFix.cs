using System.Collections.Immutable;
using SpamSense.Fixes;

namespace SpamSense.Testing.Tests;

/// <summary>Two ways to mend "hurry": to take it out, or to shout it, which is never loud enough.</summary>
internal sealed class HurryFix : ContentFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TEST0001"];

    public override void RegisterFixes(FixContext context)
    {
        context.RegisterFix(new ContentFix("Take your time", "calm", new TextChange(context.Span, "rest")));
        context.RegisterFix(new ContentFix("Louder", "louder", new TextChange(new(context.Span.End, 0), "!")) { IsOnRequest = true });
    }
}
