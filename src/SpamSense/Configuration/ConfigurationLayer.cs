using System.Collections.Immutable;

namespace SpamSense.Configuration;

/// <summary>One configuration text: what was read of it, and for which sources it holds.</summary>
internal sealed class ConfigurationLayer
{
    private readonly string _folder;

    internal ConfigurationLayer(string name)
    {
        Name = name;
        var path = name.Replace('\\', '/');
        var slash = path.LastIndexOf('/');
        _folder = slash < 0 ? "" : path[..(slash + 1)];
    }

    /// <summary>The name that problems are reported with; where it is a path, the layer holds for what lies in that folder.</summary>
    internal string Name { get; }

    /// <summary>Whether the layers around this one say nothing about its folder.</summary>
    internal bool IsRoot { get; init; }

    /// <summary>The lines before the first section, then the sections.</summary>
    internal ImmutableArray<ConfigurationSection> Sections { get; init; } = [];

    internal ImmutableArray<ConfigurationProblem> Problems { get; init; } = [];

    /// <summary>Whether all sources get the same of this layer.</summary>
    internal bool HoldsEverywhere => !IsRooted(_folder) && Sections.All(section => section.Pattern is null || section.Settings.Count == 0);

    /// <summary>A source as the patterns of this layer see it; <see langword="null"/> where the layer does not hold.</summary>
    /// <param name="source">A path or a name, with <c>/</c> between its parts.</param>
    internal string? PathOf(string source)
    {
        if (_folder.Length > 0 && source.StartsWith(_folder, StringComparison.Ordinal))
        {
            return source[_folder.Length..];
        }

        return IsRooted(_folder) && IsRooted(source) ? null : source.TrimStart('/');
    }

    private static bool IsRooted(string path) => path.StartsWith('/') || (path.Length > 1 && path[1] == ':');
}
