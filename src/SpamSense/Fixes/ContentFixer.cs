using System.Collections.Frozen;
using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Fixes;

/// <summary>Finds and makes fixes. Immutable and safe for any number of threads.</summary>
/// <example><c>Post mended = ContentFixer.Default.Apply(classifier.Analyze(post));</c></example>
public sealed class ContentFixer
{
    // One round makes all fixes but those that collide; a second one makes those, and the third finds nothing. The bound is
    // for providers whose fixes give rise to new findings without end.
    private const int MaxRounds = 8;

    private readonly FrozenDictionary<string, ContentFixProvider[]> _providers;

    /// <summary>Creates a fixer with the given providers and no other.</summary>
    /// <param name="providers">The providers; <see cref="BuiltInFixProviders.All"/> holds those that ship with SpamSense.</param>
    public ContentFixer(params ImmutableArray<ContentFixProvider> providers)
    {
        _providers = (providers.IsDefault ? [] : providers)
            .SelectMany(provider => provider.FixableDiagnosticIds.Distinct(), (provider, id) => (provider, id))
            .GroupBy(entry => entry.id, entry => entry.provider)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        FixableDiagnosticIds = [.. _providers.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>A fixer with the providers that ship with SpamSense.</summary>
    public static ContentFixer Default { get; } = new(BuiltInFixProviders.All);

    /// <summary>The ids of the diagnostics that there may be a fix for, in ordinal order.</summary>
    public ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>All fixes for what was found in a post and not set aside, also for what is only counted (SS0003), by place and id. Fixes that do the same are one.</summary>
    /// <param name="analysis">The analysis of the post.</param>
    public ImmutableArray<ContentFix> GetFixes(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        analysis = analysis.InFull();
        var session = new FixSession(analysis.Tree);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (!diagnostic.IsSuppressed && diagnostic.Location.Kind == LocationKind.Text && _providers.TryGetValue(diagnostic.Id, out var providers))
            {
                foreach (var provider in providers)
                {
                    provider.RegisterFixes(new FixContext(analysis, diagnostic, session));
                }
            }
        }

        return FixMerger.Merge(session.Fixes);
    }

    /// <summary>Makes every fix that is not on request (<see cref="ContentFix.IsOnRequest"/>).</summary>
    /// <param name="analysis">The analysis of a post.</param>
    /// <returns>The post with mended text and title, or the same post where there is nothing to mend. To mend it again changes nothing.</returns>
    public Post Apply(Analysis analysis) => Apply(analysis, fix => !fix.IsOnRequest);

    /// <summary>Makes the fixes with certain equivalence keys. Where two fixes collide, the first by place and id is made, the result is analyzed, and so on.</summary>
    /// <param name="analysis">The analysis of a post.</param>
    /// <param name="equivalenceKeys">The keys, such as those of <see cref="ContentFixKeys"/>.</param>
    /// <returns>The post with mended text and title, or the same post where there is nothing to mend. To mend it again changes nothing.</returns>
    public Post Apply(Analysis analysis, params IEnumerable<string> equivalenceKeys)
    {
        ArgumentNullException.ThrowIfNull(equivalenceKeys);
        var keys = equivalenceKeys.ToFrozenSet(StringComparer.Ordinal);
        return Apply(analysis, fix => keys.Contains(fix.EquivalenceKey));
    }

    /// <summary>Makes every fix that is not on request in many posts.</summary>
    /// <param name="analyses">The analyses of the posts.</param>
    /// <returns>The posts in the order of the analyses, each as <see cref="Apply(Analysis)"/> gives it.</returns>
    public ImmutableArray<Post> Apply(IReadOnlyList<Analysis> analyses)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        return [.. analyses.Select(Apply)];
    }

    /// <summary>Makes the fixes with certain equivalence keys in many posts.</summary>
    /// <param name="analyses">The analyses of the posts.</param>
    /// <param name="equivalenceKeys">The keys, such as those of <see cref="ContentFixKeys"/>.</param>
    /// <returns>The posts in the order of the analyses, each as <see cref="Apply(Analysis, IEnumerable{string})"/> gives it.</returns>
    public ImmutableArray<Post> Apply(IReadOnlyList<Analysis> analyses, params IEnumerable<string> equivalenceKeys)
    {
        ArgumentNullException.ThrowIfNull(analyses);
        ArgumentNullException.ThrowIfNull(equivalenceKeys);
        var keys = equivalenceKeys.ToFrozenSet(StringComparer.Ordinal);
        return [.. analyses.Select(analysis => Apply(analysis, fix => keys.Contains(fix.EquivalenceKey)))];
    }

    private Post Apply(Analysis analysis, Func<ContentFix, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        for (var round = 0; ; round++)
        {
            var draft = new PostDraft(analysis);
            foreach (var fix in GetFixes(analysis))
            {
                if (isWanted(fix))
                {
                    draft.TryAdd(fix);
                }
            }

            if (draft.IsUnchanged)
            {
                return analysis.Post;
            }

            var post = draft.ToPost();
            if (round == MaxRounds - 1)
            {
                return post;
            }

            analysis = analysis.Again(post);
        }
    }
}
