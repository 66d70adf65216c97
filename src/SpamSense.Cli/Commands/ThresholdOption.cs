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
}
