using System.CommandLine.Parsing;
using System.Globalization;
using SpamSense.Cli.Scoring.Sharding;

namespace SpamSense.Cli.Commands;

/// <summary>Reads the values of options that only <c>score</c> has.</summary>
internal static class ScoreOptionParsers
{
    private const int LongestPause = 86_400;

    public static int? Sample(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= 1)
        {
            return size;
        }

        result.AddError($"The size of a sample is a whole number from 1 on, not '{value}'");
        return null;
    }

    public static long? Seed(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }

        result.AddError($"A seed is a whole number, not '{value}'");
        return null;
    }

    public static Shard? Part(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (value.Split('/') is [var index, var count]
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
            && part >= 1 && part <= parts && parts <= Shard.MostParts)
        {
            return new Shard(part, parts);
        }

        result.AddError($"A shard is one of several, such as 2/8 for the second of eight, not '{value}'");
        return null;
    }

    public static TimeSpan? Pause(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= LongestPause)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        result.AddError($"The time between two checkpoints is from 0 to {LongestPause} seconds, not '{value}'");
        return null;
    }
}
