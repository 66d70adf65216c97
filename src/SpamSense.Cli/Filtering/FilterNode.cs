namespace SpamSense.Cli.Filtering;

/// <summary>A part of a filter. Immutable: any number of threads test records with it.</summary>
internal abstract class FilterNode
{
    /// <summary>Whether it is true of a record; <see langword="null"/> when a value is missing, as in SQL, and then not even the opposite is true.</summary>
    public abstract bool? Test(FilterRow row);

    /// <summary>The columns that it asks for, by their places among those of the filter.</summary>
    public abstract IEnumerable<int> Columns();
}
