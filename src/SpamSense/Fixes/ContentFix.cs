using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Diagnostics;

namespace SpamSense.Fixes;

/// <summary>A way to mend what diagnostics found: text changes that belong together and are made all or not at all.</summary>
public sealed class ContentFix
{
    /// <summary>Describes a fix.</summary>
    /// <param name="title">What the fix does, in a few words.</param>
    /// <param name="equivalenceKey">The name that fixes of the same sort share.</param>
    /// <param name="changes">The changes, in any order.</param>
    /// <exception cref="ArgumentException">A text is empty, there is no change, or two changes overlap.</exception>
    public ContentFix(string title, string equivalenceKey, params ImmutableArray<TextChange> changes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(equivalenceKey);
        Title = title;
        EquivalenceKey = equivalenceKey;
        Changes = InOrder(changes);
    }

    /// <summary>What the fix does, in a few words for a person to choose by.</summary>
    public string Title { get; }

    /// <summary>The name that fixes of the same sort share, such as <c>remove-link</c>: what a caller asks for.</summary>
    public string EquivalenceKey { get; }

    /// <summary>The changes, in the order of the text; no two of them overlap.</summary>
    public ImmutableArray<TextChange> Changes { get; }

    /// <summary>Whether the fix takes something from a reader, so that it is made only when its key is asked for.</summary>
    public bool IsOnRequest { get; init; }

    /// <summary>The diagnostics that the fix mends, by place and id; empty until the fix has been registered.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>The ids of <see cref="Diagnostics"/>, each once and in ordinal order.</summary>
    public ImmutableArray<string> DiagnosticIds { get; private init; } = [];

    /// <summary>Key and first place. Never the text itself.</summary>
    public override string ToString() => $"{EquivalenceKey} {Changes[0].Span}";

    internal ContentFix For(List<Diagnostic> diagnostics) => new(Title, EquivalenceKey, Changes)
    {
        IsOnRequest = IsOnRequest,
        Diagnostics = DiagnosticOrder.Sort(diagnostics),
        DiagnosticIds = [.. diagnostics.Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)],
    };

    /// <summary>Whether two fixes do the same, whatever diagnostics they mend.</summary>
    internal bool DoesTheSameAs(ContentFix other) =>
        EquivalenceKey == other.EquivalenceKey && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <summary>By place, then by id, then by key: the order in which fixes are shown, and in which the first of two that collide wins.</summary>
    internal static int Compare(ContentFix left, ContentFix right)
    {
        var order = left.Changes[0].Span.Start.CompareTo(right.Changes[0].Span.Start);
        order = order != 0 ? order : string.CompareOrdinal(left.DiagnosticIds[0], right.DiagnosticIds[0]);
        return order != 0 ? order : string.CompareOrdinal(left.EquivalenceKey, right.EquivalenceKey);
    }

    private static ImmutableArray<TextChange> InOrder(ImmutableArray<TextChange> changes)
    {
        if (changes.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A fix needs a change.", nameof(changes));
        }

        var ordered = changes.Length == 1 ? changes : changes.Sort((left, right) => left.Span.CompareTo(right.Span));
        for (var i = 0; i < ordered.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(ordered[i].NewText, nameof(changes));
            if (i > 0 && TextEdit.Collide(ordered[i - 1].Span, ordered[i].Span))
            {
                throw new ArgumentException($"The changes at {ordered[i - 1].Span} and {ordered[i].Span} overlap.", nameof(changes));
            }
        }

        return ordered;
    }
}
