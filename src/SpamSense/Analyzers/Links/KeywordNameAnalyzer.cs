using System.Collections.Immutable;
using SpamSense.Content;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers.Links;

/// <summary>SS2012: an author who is named like a search query and has a home page.</summary>
internal sealed class KeywordNameAnalyzer : ContentAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "SS2012",
        "The author's name is a search query",
        "'{0}' is what people search for, not what people are called",
        DiagnosticCategory.Links,
        DiagnosticSeverity.Warning,
        description: "The name becomes the text of the link to the author's home page, so link spammers sign with keywords.");

    private static readonly string[] Trades =
    [
        "seo", "marketing", "services", "service", "agency", "solutions", "hosting", "web design", "development", "software", "consulting", "consultants",
        "cheap", "buy", "discount", "coupon", "coupons", "deals", "sale", "price", "prices", "shop", "store", "online", "free", "download", "best", "top",
        "loans", "loan", "credit", "insurance", "mortgage", "lawyer", "lawyers", "attorney", "dentist", "clinic", "surgery", "doctors",
        "casino", "slot", "slots", "poker", "betting", "bet", "togel", "judi", "gacor", "viagra", "cialis", "pills", "pharmacy", "keto", "cbd", "vape",
        "watches", "handbags", "jerseys", "shoes", "jewelry", "furniture", "mattress", "carpet", "plumber", "plumbing", "roofing", "repair", "cleaning",
        "removal", "movers", "moving", "rental", "rentals", "hotel", "hotels", "flights", "travel", "tours", "escort", "escorts", "dating", "essay", "assignment",
        "training", "courses", "course", "classes", "tutorials", "bitcoin", "crypto", "forex", "trading", "investment", "real estate", "properties", "apk",
    ];

    private static readonly System.Collections.Frozen.FrozenSet<string> Words =
        System.Collections.Frozen.FrozenSet.ToFrozenSet(Trades.SelectMany(trade => trade.Split(' ')), StringComparer.OrdinalIgnoreCase);

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Initialize(AnalysisContext context) => context.RegisterPostAction(Analyze);

    private static void Analyze(PostAnalysisContext context)
    {
        if (context.Post.AuthorName is not { Length: > 0 and <= 200 } name || string.IsNullOrEmpty(context.Post.AuthorUrl))
        {
            return;
        }

        var (words, trades) = (0, 0);
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(range).Trim(".,-|&!");
            words += word.IsEmpty ? 0 : 1;
            trades += Lookup.Contains(word) ? 1 : 0;
        }

        // One such word is a surname or a nickname as often as not; two of them, or one in a row of four words, are no name.
        if (trades >= 2 || (trades == 1 && words >= 4))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, new DiagnosticLocation(LocationKind.AuthorName, new TextSpan(0, name.Length)), name));
        }
    }
}
