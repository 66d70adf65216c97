using System.Collections.Immutable;

namespace SpamSense.Fixes;

/// <summary>The fix providers that ship with SpamSense.</summary>
public static class BuiltInFixProviders
{
    /// <summary>One instance of each, by name.</summary>
    public static ImmutableArray<ContentFixProvider> All { get; } = Find(typeof(BuiltInFixProviders).Assembly);

    /// <summary>Creates one instance of every fix provider of an assembly that is a public or internal class with a constructor without parameters.</summary>
    /// <param name="assembly">Where to look.</param>
    /// <exception cref="System.Reflection.ReflectionTypeLoadException">A type of the assembly cannot be loaded.</exception>
    /// <exception cref="System.Reflection.TargetInvocationException">A constructor threw.</exception>
    public static ImmutableArray<ContentFixProvider> Find(System.Reflection.Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return [.. assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsNested: false } && type.IsSubclassOf(typeof(ContentFixProvider)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (ContentFixProvider)Activator.CreateInstance(type)!)];
    }
}
