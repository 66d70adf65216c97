namespace SpamSense.Exports;

/// <summary>What the values of a column are, in a format whose columns have types.</summary>
public enum ColumnType
{
    /// <summary>Text, and everything that has no type of its own here.</summary>
    Text = 0,

    /// <summary>Whole numbers of 64 bits.</summary>
    WholeNumber = 1,

    /// <summary>Floating-point numbers of 64 bits.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    Boolean = 3,

    /// <summary>Points in time, with microseconds, in UTC.</summary>
    Timestamp = 4,

    /// <summary>Date and time of day, with microseconds, in a time zone that the file does not name.</summary>
    LocalTimestamp = 5,

    /// <summary>Days of the calendar.</summary>
    Date = 6,
}
