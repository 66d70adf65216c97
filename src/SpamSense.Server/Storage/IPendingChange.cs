using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <summary>A change that waits for the <see cref="DatabaseWriter"/>.</summary>
internal interface IPendingChange
{
    /// <summary>Begins, unless whoever asked for it has given up.</summary>
    /// <returns>Whether it is still wanted; from now on it is.</returns>
    bool TryBegin();

    /// <summary>Makes the change, within a transaction.</summary>
    void Apply(SqliteConnection connection);

    /// <summary>Says that it is on the disk.</summary>
    void Succeed();

    /// <summary>Says that nothing has changed.</summary>
    void Fail(Exception exception);
}
