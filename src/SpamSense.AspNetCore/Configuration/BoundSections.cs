using Microsoft.Extensions.Configuration;

namespace SpamSense.AspNetCore;

/// <summary>The sections that the options are bound to: bound twice, their lists would hold everything twice.</summary>
internal sealed class BoundSections
{
    private readonly HashSet<object> _sections = [];

    /// <summary>Takes note of a section.</summary>
    /// <param name="section">A section, or a whole configuration.</param>
    /// <returns>Whether it is not bound yet.</returns>
    internal bool Add(IConfiguration section) => _sections.Add(section is IConfigurationSection { Path: var path } ? path : section);

    /// <summary>Takes note of the section <see cref="SpamSenseOptions.SectionName"/> of the application.</summary>
    /// <returns>Whether it is not bound yet.</returns>
    internal bool AddDefault() => _sections.Add(SpamSenseOptions.SectionName);
}
