using System.Buffers;
using System.Globalization;

namespace SpamSense.Diagnostics;

/// <summary>A number that a configuration may set for a rule: <c>spamsense_diagnostic.SS2007.max_links = 2</c>.</summary>
public sealed class DiagnosticOption
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>Describes an option.</summary>
    /// <param name="name">Lower-case letters, digits and <c>_</c>.</param>
    /// <param name="defaultValue">The value unless the configuration says otherwise.</param>
    /// <param name="minimum">The least value.</param>
    /// <param name="maximum">The greatest value.</param>
    /// <param name="description">What the value means, with its unit.</param>
    /// <exception cref="ArgumentException">The name is malformed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The default value is out of range.</exception>
    public DiagnosticOption(string name, double defaultValue, double minimum, double maximum, string description)
    {
        if (string.IsNullOrEmpty(name) || name == "severity" || name.AsSpan().ContainsAnyExcept(NameCharacters))
        {
            throw new ArgumentException($"'{name}' is no name of an option: lower-case letters, digits and _.", nameof(name));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(defaultValue, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(defaultValue, maximum);
        Name = name;
        DefaultValue = defaultValue;
        Minimum = minimum;
        Maximum = maximum;
        Description = description;
    }

    /// <summary>The last part of the key.</summary>
    public string Name { get; }

    /// <summary>The value unless the configuration says otherwise.</summary>
    public double DefaultValue { get; }

    /// <summary>The least value.</summary>
    public double Minimum { get; }

    /// <summary>The greatest value.</summary>
    public double Maximum { get; }

    /// <summary>What the value means, with its unit.</summary>
    public string Description { get; }

    /// <summary>Name and default.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} = {DefaultValue}");
}
