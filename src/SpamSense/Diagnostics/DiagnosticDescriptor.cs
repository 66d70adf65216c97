using System.Collections.Immutable;
using System.Text;

namespace SpamSense.Diagnostics;

/// <summary>What is the same for all diagnostics of one rule.</summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>Describes a rule.</summary>
    /// <param name="id">Two capitals or more and four digits, such as <c>SS2003</c>. Unique among all analyzers; never used again for another rule.</param>
    /// <param name="title">The rule in a few words.</param>
    /// <param name="messageFormat">The message, with <c>{0}</c>, <c>{1}</c>… for the arguments of a diagnostic.</param>
    /// <param name="category">The category; one of <see cref="DiagnosticCategory"/> or one of your own.</param>
    /// <param name="defaultSeverity">The severity unless the configuration says otherwise.</param>
    /// <param name="isEnabledByDefault">Whether the rule runs unless the configuration says otherwise.</param>
    /// <param name="description">The rule in a sentence or two.</param>
    /// <param name="helpLinkUri">The rule's page; by default <c>docs/rules/ID.md</c>.</param>
    /// <param name="options">What a configuration may set for the rule.</param>
    /// <exception cref="ArgumentException">The id or the message format is malformed, or a text is empty.</exception>
    public DiagnosticDescriptor(
        string id,
        string title,
        string messageFormat,
        string category,
        DiagnosticSeverity defaultSeverity,
        bool isEnabledByDefault = true,
        string description = "",
        string? helpLinkUri = null,
        params ImmutableArray<DiagnosticOption> options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(messageFormat);
        ArgumentException.ThrowIfNullOrWhiteSpace(category);
        if (!IsId(id))
        {
            throw new ArgumentException($"'{id}' is no id: two capitals or more and four digits, such as SS2003.", nameof(id));
        }

        try
        {
            Format = CompositeFormat.Parse(messageFormat);
        }
        catch (FormatException e)
        {
            throw new ArgumentException($"The message format of {id} has a brace too many or too few.", nameof(messageFormat), e);
        }

        Id = id;
        Title = title;
        MessageFormat = messageFormat;
        Category = category;
        DefaultSeverity = defaultSeverity;
        IsEnabledByDefault = isEnabledByDefault;
        Description = description;
        HelpLinkUri = helpLinkUri ?? $"docs/rules/{id}.md";
        Options = options.IsDefault ? [] : options;
    }

    /// <summary>The id, such as <c>SS2003</c>.</summary>
    public string Id { get; }

    /// <summary>The rule in a few words.</summary>
    public string Title { get; }

    /// <summary>The message, with <c>{0}</c>, <c>{1}</c>… for the arguments of a diagnostic.</summary>
    public string MessageFormat { get; }

    /// <summary>The category, such as <see cref="DiagnosticCategory.Links"/>.</summary>
    public string Category { get; }

    /// <summary>The severity unless the configuration says otherwise.</summary>
    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>Whether the rule runs unless the configuration says otherwise.</summary>
    public bool IsEnabledByDefault { get; }

    /// <summary>The rule in a sentence or two; may be empty.</summary>
    public string Description { get; }

    /// <summary>The rule's page.</summary>
    public string HelpLinkUri { get; }

    /// <summary>What a configuration may set for the rule.</summary>
    public ImmutableArray<DiagnosticOption> Options { get; }

    internal CompositeFormat Format { get; }

    /// <summary>Id and title.</summary>
    public override string ToString() => $"{Id}: {Title}";

    internal static bool IsId(string? id)
    {
        var letters = id?.Length - 4 ?? 0;
        return letters >= 2 && id.AsSpan(0, letters).IndexOfAnyExceptInRange('A', 'Z') < 0 && id.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
