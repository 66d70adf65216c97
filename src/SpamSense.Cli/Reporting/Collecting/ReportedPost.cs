using SpamSense.Cli.Reporting.Campaigns;
using SpamSense.Diagnostics;
using SpamSense.Exports;

namespace SpamSense.Cli.Reporting.Collecting;

/// <summary>A post with what the report wants to know of it.</summary>
internal sealed record ReportedPost
{
    public required ExportedPost Post { get; init; }

    public required Classification Classification { get; init; }

    public required Decision Decision { get; init; }

    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What the words of the text come down to; two texts with the same key say the same.</summary>
    public required ulong TextKey { get; init; }

    /// <summary>What texts that are nearly equal have in common; <see langword="null"/> for one of too few words.</summary>
    public TextSignature? Signature { get; init; }

    /// <summary>The registrable domains that a monetized post links to, each once.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>What tells the author from others; <see langword="null"/> where the export names none.</summary>
    public string? AuthorKey => Post.AuthorId ?? Post.AuthorName;

    /// <summary>The name to show for the author.</summary>
    public string? AuthorName => Post.AuthorName ?? Post.AuthorId;

    public bool IsMonetization => Classification.Orientation == Orientation.Monetization;

    public bool IsUndecided => Classification.Orientation == Orientation.Undecided;
}
