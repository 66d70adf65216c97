using System.Collections.Immutable;
using SpamSense.Analyzers;
using SpamSense.Configuration;

namespace SpamSense;

/// <summary>The limits and the operating point of a <see cref="SpamClassifier"/>.</summary>
public sealed record SpamClassifierOptions
{
    /// <summary>The default of <see cref="MaxTextLength"/>: 100,000 UTF-16 units.</summary>
    public const int DefaultMaxTextLength = 100_000;

    /// <summary>The default of <see cref="MonetizationThreshold"/>: 0.5.</summary>
    public const double DefaultMonetizationThreshold = 0.5;

    private const int LongestText = 1 << 30;

    /// <summary>The longest beginning of a text that is read, in UTF-16 units (1 to <see cref="int.MaxValue"/>); what follows is ignored.</summary>
    public int MaxTextLength { get; init; } = DefaultMaxTextLength;

    /// <summary>The probability (0 to 1) from which a post is called <see cref="Orientation.Monetization"/>.</summary>
    public double MonetizationThreshold { get; init; } = DefaultMonetizationThreshold;

    /// <summary>
    /// Whether a text in a language that the model does not know is <see cref="Orientation.Undecided"/>; <see langword="true"/> unless told.
    /// Without it such a text is called what its probability says, which means little.
    /// </summary>
    public bool AbstainOnUnknownLanguages { get; init; } = true;

    /// <summary>Whether verdicts tell the intent beyond the orientation; <see langword="true"/> unless told. Without, classifying is a little faster.</summary>
    public bool Intents { get; init; } = true;

    /// <summary>How many threads a batch may use; 0, the default, means one for each processor.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>Analyzers of one's own, beside those that ship with SpamSense.</summary>
    public ImmutableArray<ContentAnalyzer> Analyzers { get; init; } = [];

    /// <summary>Whether the analyzers that ship with SpamSense run; <see langword="true"/> unless told.</summary>
    public bool UseBuiltInAnalyzers { get; init; } = true;

    /// <summary>Suppressors of one's own, asked after those that ship with SpamSense.</summary>
    public ImmutableArray<DiagnosticSuppressor> Suppressors { get; init; } = [];

    /// <summary>Severities, thresholds and options for the analysis; nothing unless told.</summary>
    public ContentConfiguration Configuration { get; init; } = ContentConfiguration.Empty;

    /// <summary>Whether anything can be wrong with the analysis that is not wrong with SpamSense itself.</summary>
    internal bool ChangesAnalysis => !Analyzers.IsDefaultOrEmpty || !Suppressors.IsDefaultOrEmpty || !Configuration.IsEmpty;

    /// <summary>How much of a text is read at most: no string is longer than a thousand million units, and buffers have no room for more.</summary>
    internal int MostRead => Math.Min(MaxTextLength, LongestText);

    /// <summary>The part of a text that is read. It never ends within a surrogate pair, and so no place in it does.</summary>
    internal ReadOnlySpan<char> Cut(ReadOnlySpan<char> text)
    {
        var most = MostRead;
        if (text.Length <= most)
        {
            return text;
        }

        return char.IsSurrogatePair(text[most - 1], text[most]) ? text[..(most - 1)] : text[..most];
    }

    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Configuration);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxTextLength, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxDegreeOfParallelism);
        if (!(MonetizationThreshold is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(MonetizationThreshold), MonetizationThreshold, "The threshold is a probability from 0 to 1.");
        }
    }
}
