namespace SpamSense.Training.Card;

/// <summary>The three figures that models are compared by; NaN where one cannot be measured.</summary>
internal readonly record struct CardFigures(double Kept, double Found, double Area)
{
    internal static CardFigures None { get; } = new(double.NaN, double.NaN, double.NaN);
}
