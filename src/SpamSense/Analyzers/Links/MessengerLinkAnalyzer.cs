using System.Collections.Frozen;
using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2009: a link into a messenger.</summary>
internal sealed class MessengerLinkAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2009",
        "A link leads into a messenger",
        "'{0}' takes the reader into a chat",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Info,
        description: "The deal is made where no moderator looks. Communities invite to their chats, too.");

    private static readonly FrozenSet<string> Hosts = FrozenSet.ToFrozenSet(
        [
            "t.me", "telegram.me", "telegram.dog", "wa.me", "wa.link", "api.whatsapp.com", "chat.whatsapp.com", "discord.gg", "line.me", "lin.ee",
            "m.me", "join.skype.com", "signal.group", "signal.me", "vk.me", "invite.viber.com", "chats.viber.com", "kik.me", "zalo.me", "ig.me",
        ], StringComparer.Ordinal);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Analyze, NodeKind.Link);

    private static void Analyze(NodeAnalysisContext context)
    {
        if (context.Node.Link is { } link && Hosts.Contains(link.Host))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, link.TargetSpan, link.Host));
        }
    }
}
