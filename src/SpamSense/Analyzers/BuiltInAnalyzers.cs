using System.Collections.Immutable;

namespace SpamSense.Analyzers;

/// <summary>The analyzers that ship with SpamSense.</summary>
public static class BuiltInAnalyzers
{
    /// <summary>One instance of each, by name.</summary>
    public static ImmutableArray<ContentAnalyzer> All { get; } = Find(typeof(BuiltInAnalyzers).Assembly);

    /// <summary>Creates one instance of every analyzer of an assembly that is a public or internal class with a constructor without parameters.</summary>
    /// <param name="assembly">Where to look.</param>
    /// <exception cref="System.Reflection.ReflectionTypeLoadException">A type of the assembly cannot be loaded.</exception>
    /// <exception cref="System.Reflection.TargetInvocationException">A constructor threw.</exception>
    public static ImmutableArray<ContentAnalyzer> Find(System.Reflection.Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return [.. assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsNested: false } && type.IsSubclassOf(typeof(ContentAnalyzer)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (ContentAnalyzer)Activator.CreateInstance(type)!)];
    }
}
