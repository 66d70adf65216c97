using SpamSense;
using SpamSense.AspNetCore;
using SpamSense.Diagnostics;

namespace Adapters.Moonglade;

/// <summary>SpamSense for Moonglade: masks what promotes, or refuses a comment.</summary>
/// <param name="checker">Checks.</param>
/// <param name="refuses">
/// The mildest decision that is refused. <see cref="Decision.Reject"/> leaves to Moonglade's own approval what a person should look at;
/// <see cref="Decision.Review"/> refuses that, too.
/// </param>
public sealed class MoongladeModerator(SpamChecker checker, Decision refuses = Decision.Reject) : IModeratorService
{
    private const string Site = SpamSense.AspNetCore.Site.DefaultName;

    /// <summary>Masks every letter of what was found with at least a warning. White space stays, and so does the length.</summary>
    /// <param name="input">A name or a comment.</param>
    public Task<string> Mask(string input)
    {
        ArgumentNullException.ThrowIfNull(input);

        // The comment itself is counted by Detect or not at all: a mask asks twice about each, for the name and for the text.
        var analysis = checker.Check(Site, new Post { Text = input }, isTest: true).Analysis;
        var masked = input.ToCharArray();
        foreach (var diagnostic in analysis.Diagnostics.Where(IsMasked))
        {
            foreach (var place in diagnostic.AdditionalLocations.Prepend(diagnostic.Location))
            {
                Cover(masked, place);
            }
        }

        return Task.FromResult(new string(masked));
    }

    /// <summary>Checks a comment.</summary>
    /// <param name="input">The name and the comment, as the engine gives them; or any texts, each of which is then checked by itself.</param>
    /// <returns>Whether it is to be refused.</returns>
    public Task<bool> Detect(params string[] input)
    {
        ArgumentNullException.ThrowIfNull(input);
        IEnumerable<Post> posts = input is [var name, var text] ? [new Post { Text = text, AuthorName = name }] : input.Select(text => new Post { Text = text });
        return Task.FromResult(posts.Any(post => checker.Check(Site, post).Decision >= refuses));
    }

    // The verdicts of the model (SS1001, SS1002…) are about whole sentences: to mask them would leave nothing to read.
    private static bool IsMasked(Diagnostic diagnostic) =>
        !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Descriptor.Category != DiagnosticCategory.Verdict;

    private static void Cover(char[] text, DiagnosticLocation place)
    {
        if (place.Kind != LocationKind.Text)
        {
            return;
        }

        foreach (ref var letter in text.AsSpan(place.Span.Start, place.Span.Length))
        {
            letter = char.IsWhiteSpace(letter) ? letter : '*';
        }
    }
}
