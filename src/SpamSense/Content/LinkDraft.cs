namespace SpamSense.Content;

/// <summary>A link while its surroundings are read. Places are in the folded text unless they say otherwise.</summary>
internal record struct LinkDraft
{
    /// <summary>The number of its token.</summary>
    internal required int Token { get; init; }

    internal required int HostStart { get; init; }

    internal required int HostEnd { get; init; }

    /// <summary>The address.</summary>
    internal required int Start { get; init; }

    internal required int End { get; set; }

    /// <summary>The whole link in the original text.</summary>
    internal TextSpan Span { get; set; }

    /// <summary>The address in the original text.</summary>
    internal TextSpan TargetSpan { get; set; }

    /// <summary>The visible text in the original text.</summary>
    internal TextSpan? VisibleSpan { get; set; }

    /// <summary>The draft whose visible text the address stands in, or names; -1 for none.</summary>
    internal int Outer { get; set; }

    /// <summary>The first draft whose address stands in the visible text; -1 for none.</summary>
    internal int Shown { get; set; }

    internal bool IsNoFollow { get; set; }

    /// <summary>Whether the address only repeats the one of the link whose visible text it stands in.</summary>
    internal bool IsRepeated { get; set; }
}
