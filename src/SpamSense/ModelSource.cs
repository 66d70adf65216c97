namespace SpamSense;

/// <summary>A source of labelled posts that a model was trained on.</summary>
/// <param name="Name">The name of the source.</param>
/// <param name="Relationship">How many of its posts are relationship-oriented.</param>
/// <param name="Monetization">How many of its posts are monetization-oriented.</param>
/// <param name="Sha256">The SHA-256 of its posts in order, in lower-case hexadecimal digits.</param>
public sealed record ModelSource(string Name, int Relationship, int Monetization, string Sha256);
