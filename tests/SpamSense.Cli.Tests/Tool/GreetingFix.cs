using System.Collections.Immutable;
using SpamSense.Fixes;

namespace SpamSense.Cli.Tests.Tool;

/// <summary>A fix of somebody's own, with a fault: it cannot bear a text with a SECRET in it, and says so.</summary>
internal sealed class GreetingFix : ContentFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TEST0001"];

    public override void RegisterFixes(FixContext context)
    {
        if (context.Tree.Text.Contains("SECRET", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(context.Tree.Text);
        }

        context.RegisterFix(new ContentFix("Greet properly", "greet", new TextChange(context.Span, "hello")));
    }
}
