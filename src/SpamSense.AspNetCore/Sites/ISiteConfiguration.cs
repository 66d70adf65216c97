using Microsoft.Extensions.Primitives;

namespace SpamSense.AspNetCore;

/// <summary>Settings of sites that are changed while the application runs: a layer of configuration over that of the options.</summary>
public interface ISiteConfiguration
{
    /// <summary>The settings, in the syntax of an <c>.editorconfig</c>: a section for each site, by its name.</summary>
    string Text { get; }

    /// <summary>Tells once when <see cref="Text"/> has changed.</summary>
    IChangeToken Watch();
}
