using SpamSense.Content;

namespace SpamSense.Exports.Posts;

/// <summary>What a platform means by the columns of its CSV files or the members of its JSON Lines. All columns are kept as they are.</summary>
internal sealed record TableDialect
{
    /// <summary>The platform.</summary>
    public required ExportFormat Format { get; init; }

    /// <summary>Which fields are in which columns.</summary>
    public required IReadOnlyDictionary<PostField, string> Columns { get; init; }

    /// <summary>The column of the texts.</summary>
    public required string TextColumn { get; init; }

    /// <summary>What its posts are, where no column says so.</summary>
    public PostKind Kind { get; init; }

    /// <summary>How its texts are marked up.</summary>
    public ContentFormat TextFormat { get; init; }

    /// <summary>How a text is got out of its cell; null when the cell is the text.</summary>
    public TextDecoder? Decode { get; init; }

    /// <summary>How a value is cleaned of what the platform puts around it, or made none by null; itself null when values are as they should be.</summary>
    public Func<PostField, string, string?>? Clean { get; init; }

    /// <summary>How a cell says what was decided; null when it uses words that everybody uses.</summary>
    public Func<string?, OriginalLabel>? ReadLabel { get; init; }
}
