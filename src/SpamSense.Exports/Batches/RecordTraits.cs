namespace SpamSense.Exports.Batches;

/// <summary>What is known of a record, and spares work later.</summary>
[Flags]
internal enum RecordTraits
{
    None = 0,

    /// <summary>It may have values of <see cref="ScoreColumns"/> already.</summary>
    HasScores = 1,

    /// <summary>Its bytes are those of the file, with all that stands between the values.</summary>
    IsAsRead = 2,

    /// <summary>None of its values says what was decided: its label is <see cref="Posts.TableDialect.UsualLabel"/>.</summary>
    HasUsualLabel = 4,
}
