using System.Collections.Concurrent;
using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Tests;

/// <summary>Keeps what it sees, for a test to look at.</summary>
internal sealed class PostKeepingAnalyzer : ContentAnalyzer
{
    internal ConcurrentQueue<Post> Posts { get; } = [];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("TEST0006", "A post", "A post", "Test", DiagnosticSeverity.Info)];

    public override void Initialize(AnalysisContext context) => context.RegisterPostAction(post => Posts.Enqueue(post.Post));
}
