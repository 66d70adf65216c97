using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Analyzers;

/// <summary>Sees to it that an id means one rule.</summary>
internal static class DescriptorsById
{
    /// <summary>All that analyzers and the analysis itself can report, by id.</summary>
    /// <exception cref="ArgumentException">An id stands for two rules, or an analyzer is given twice; the message names both owners.</exception>
    internal static ImmutableArray<DiagnosticDescriptor> Of(ImmutableArray<ContentAnalyzer> analyzers, ImmutableArray<DiagnosticDescriptor>[] supported)
    {
        var owners = new SortedDictionary<string, (DiagnosticDescriptor Descriptor, string Owner)>(StringComparer.Ordinal);
        foreach (var descriptor in EngineDiagnostics.All)
        {
            owners.Add(descriptor.Id, (descriptor, "the analysis itself"));
        }

        var types = new HashSet<Type>();
        for (var i = 0; i < analyzers.Length; i++)
        {
            var type = analyzers[i].GetType();
            foreach (var descriptor in supported[i])
            {
                if (owners.TryGetValue(descriptor.Id, out var owner) && (!ReferenceEquals(owner.Descriptor, descriptor) || types.Contains(type)))
                {
                    throw new ArgumentException($"The id {descriptor.Id} belongs to {owner.Owner} already; {type.FullName} needs one of its own.");
                }

                owners.TryAdd(descriptor.Id, (descriptor, type.FullName!));
            }

            types.Add(type);
        }

        return [.. owners.Values.Select(owner => owner.Descriptor)];
    }
}
