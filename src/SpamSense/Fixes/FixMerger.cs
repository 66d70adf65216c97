using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Fixes;

/// <summary>Brings fixes into order and makes one of those that do the same.</summary>
internal static class FixMerger
{
    internal static ImmutableArray<ContentFix> Merge(List<ContentFix> fixes)
    {
        if (fixes.Count == 0)
        {
            return [];
        }

        // What is equal by place and key is next to each other then, whatever the ids are.
        fixes.Sort(ByChanges);
        var merged = new List<ContentFix>(fixes.Count);
        for (int start = 0, end; start < fixes.Count; start = end)
        {
            end = start + 1;
            while (end < fixes.Count && fixes[end].DoesTheSameAs(fixes[start]))
            {
                end++;
            }

            merged.Add(end == start + 1 ? fixes[start] : United(fixes, start, end));
        }

        merged.Sort(ContentFix.Compare);
        return [.. merged];
    }

    private static ContentFix United(List<ContentFix> fixes, int start, int end)
    {
        // Two providers may offer the same for the same diagnostic.
        var diagnostics = new HashSet<Diagnostic>();
        for (var i = start; i < end; i++)
        {
            diagnostics.UnionWith(fixes[i].Diagnostics);
        }

        return fixes[start].For([.. diagnostics]);
    }

    private static int ByChanges(ContentFix left, ContentFix right)
    {
        var order = string.CompareOrdinal(left.EquivalenceKey, right.EquivalenceKey);
        for (var i = 0; order == 0 && i < Math.Min(left.Changes.Length, right.Changes.Length); i++)
        {
            var (a, b) = (left.Changes[i], right.Changes[i]);
            order = a.Span.CompareTo(b.Span);
            order = order != 0 ? order : string.CompareOrdinal(a.NewText, b.NewText);
        }

        return order != 0 ? order : left.Changes.Length.CompareTo(right.Changes.Length);
    }
}
