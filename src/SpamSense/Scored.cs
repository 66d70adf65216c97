namespace SpamSense;

/// <summary>An item of a stream beside the verdict on its text.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Item">The item as it came.</param>
/// <param name="Classification">The verdict on the item's text.</param>
public readonly record struct Scored<T>(T Item, Classification Classification);
