using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>The few styles of the tool: two colours that the colour-blind can tell apart, and weights.</summary>
internal static class Palette
{
    public static Style Relationship { get; } = new(Color.DarkCyan);

    public static Style Monetization { get; } = new(Color.DarkOrange);

    public static Style Close { get; } = new(Color.MediumPurple2);

    public static Style Undecided { get; } = new(Color.Grey70);

    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Warning { get; } = new(Color.DarkOrange);

    public static Style Error { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Plain { get; } = Style.Plain;

    /// <summary>The style of a verdict.</summary>
    public static Style Of(Orientation orientation) => orientation switch
    {
        Orientation.Monetization => Monetization,
        Orientation.Undecided => Undecided,
        _ => Relationship,
    };
}
