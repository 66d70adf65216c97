using System.Collections.Immutable;

namespace SpamSense.Fixes;

/// <summary>Offers fixes for the diagnostics of certain rules. Stateless: one instance serves all threads.</summary>
public abstract class ContentFixProvider
{
    /// <summary>The ids of the diagnostics that the provider may have a fix for.</summary>
    public abstract ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <summary>Registers the fixes for one diagnostic; none where nothing can be mended. What it throws comes out of the <see cref="ContentFixer"/>.</summary>
    /// <param name="context">The diagnostic, the analysis that it is part of, and where to register.</param>
    public abstract void RegisterFixes(FixContext context);
}
