using System.Collections.Immutable;

namespace SpamSense.Content;

/// <summary>A link: where it goes, what a reader sees of it, and who is paid for following it.</summary>
/// <remarks>Nothing here was looked up on the network.</remarks>
public sealed class ContentLink
{
    internal ContentLink(TextSpan span, TextSpan targetSpan, string target)
    {
        Span = span;
        TargetSpan = targetSpan;
        Target = target;
    }

    /// <summary>The whole link in the original text, with its markup.</summary>
    public TextSpan Span { get; }

    /// <summary>The address in the original text.</summary>
    public TextSpan TargetSpan { get; }

    /// <summary>The address, with disguises undone (<c>hxxp://site[.]com</c> is <c>http://site.com</c>).</summary>
    public string Target { get; }

    /// <summary>The visible text of a link with markup in the original text; <see langword="null"/> for an address that stands for itself.</summary>
    public TextSpan? VisibleSpan { get; init; }

    /// <summary>The host of the first address in the visible text, in lower case; empty where the visible text holds none.</summary>
    public string VisibleHost { get; init; } = "";

    /// <summary>Whether the address stands in the visible text of another link, and names another host than that link goes to.</summary>
    public bool IsVisibleText { get; init; }

    /// <summary>The host in lower case, without user and port; empty where there is none.</summary>
    public string Host { get; init; } = "";

    /// <summary>The part of the host that somebody can register: <c>example.co.uk</c> of <c>www.example.co.uk</c>. Empty where there is none.</summary>
    public string RegistrableDomain { get; init; } = "";

    /// <summary>The query parameters that tell who sent the reader (<c>utm_source=x</c>), in the original text, each with its separator.</summary>
    public ImmutableArray<TextSpan> TrackingParameters { get; init; } = [];

    /// <summary>The query parameters that tell who is paid (<c>tag=x-20</c>, <c>ref=x</c>), in the original text, each with its separator.</summary>
    public ImmutableArray<TextSpan> AffiliateParameters { get; init; } = [];

    /// <summary>Whether the address was written so that software does not see one.</summary>
    public bool IsDefanged { get; init; }

    /// <summary>Whether the host hides where the link goes.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Whether the host takes orders, pledges or payments.</summary>
    public bool IsShop { get; init; }

    /// <summary>Whether the link stands in a quotation or in code.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether the link already tells search engines not to follow it (<c>rel="nofollow"</c>, <c>ugc</c> or <c>sponsored</c>).</summary>
    public bool IsNoFollow { get; init; }
}
