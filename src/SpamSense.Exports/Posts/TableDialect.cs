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

    /// <summary>The column of titles, with which the texts begin; null where posts have none.</summary>
    public string? TitleColumn => Columns.GetValueOrDefault(PostField.Title);

    /// <summary>How a title is got out of its cell, as <see cref="Decode"/> is for texts.</summary>
    public TextDecoder? DecodeTitle { get; init; }

    /// <summary>The column of the address that a post is about, which is its text where there is no other; null where there is no such thing.</summary>
    public string? LinkColumn { get; init; }

    /// <summary>How an address is got out of its cell, as <see cref="Decode"/> is for texts.</summary>
    public TextDecoder? DecodeLink { get; init; }

    /// <summary>Whether a record without text is a post all the same: it has a title, or it is what is left of one that was deleted.</summary>
    public bool MayLackText { get; init; }

    /// <summary>How a value is cleaned of what the platform puts around it, or made none by null; itself null when values are as they should be.</summary>
    public Func<PostField, string, string?>? Clean { get; init; }

    /// <summary>How the values of a record, asked for by column, say what was decided; null when one column does, in words that everybody uses.</summary>
    public Func<Func<string, string?>, OriginalLabel>? ReadLabel { get; init; }

    /// <summary>The columns that <see cref="ReadLabel"/> asks for beside that of the text.</summary>
    public IReadOnlyList<string> LabelColumns { get; init; } = [];

    /// <summary>What <see cref="ReadLabel"/> says of a record that has nothing in <see cref="LabelColumns"/>, unless <see cref="Decode"/> made nothing of its text.</summary>
    public OriginalLabel UsualLabel { get; init; }
}
