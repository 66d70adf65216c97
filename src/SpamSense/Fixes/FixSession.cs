using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>What is shared by the providers while the fixes for one analysis are gathered.</summary>
internal sealed class FixSession(ContentTree tree)
{
    private LinkIndex? _links;

    internal List<ContentFix> Fixes { get; } = [];

    internal LinkIndex Links => _links ??= new LinkIndex(tree);
}
