using System.CommandLine;

namespace SpamSense.Cli.Commands;

/// <summary><c>--threshold P</c>: the probability from which a post is called monetization.</summary>
internal sealed class ThresholdOption : Option<double?>
{
    public ThresholdOption()
        : base("--threshold")
    {
        HelpName = "P";
        Description = "Call a post monetization from this probability on, 0 to 1 [default: 0.5]";
        CustomParser = OptionParsers.Threshold;
    }

    /// <summary>The threshold that was asked for, or the default.</summary>
    public double In(ParseResult parsed) => parsed.GetValue(this) ?? SpamClassifierOptions.DefaultMonetizationThreshold;

    /// <summary>The classifier's options with that threshold.</summary>
    public SpamClassifierOptions OptionsIn(ParseResult parsed) => new() { MonetizationThreshold = In(parsed) };
}
