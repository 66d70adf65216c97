namespace SpamSense.Exports.Writing;

/// <summary>What is known of the value of a cell.</summary>
internal enum CellState
{
    /// <summary>Nothing: it has to be looked through.</summary>
    Unknown,

    /// <summary>It has quotes, and all of them are doubled already.</summary>
    Doubled,

    /// <summary>It can be written as it stands.</summary>
    Plain,
}
