using System.Globalization;
using SpamSense.Cli.Reporting.Collecting;

namespace SpamSense.Cli.Reporting.Page;

/// <summary>What the figures say, in the sentences that head the page and its sections.</summary>
internal static class Finding
{
    private const double Even = 0.05;
    private const double Exact = 0.004;

    private static readonly int[] Denominators = [2, 3, 4, 5, 6, 8, 10];

    /// <summary>The answer to the question of every report: what was put first?</summary>
    public static string Headline(ReportData data)
    {
        var balance = data.Balance;
        if (balance.Posts == 0)
        {
            return "There are no posts to judge";
        }

        if (balance.Undecided == balance.Posts)
        {
            return balance.Posts == 1
                ? "No verdict: the one post is in a language that the model does not know"
                : "No verdict: all posts are in languages that the model does not know";
        }

        return (balance.RelationshipShare, balance.MonetizationShare) switch
        {
            (1, _) => balance.Posts == 1 ? "The one post came to connect" : "Every post came to connect",
            (_, 1) => balance.Posts == 1 ? "The one post came to cash in" : "No post came to connect",
            ( > 0.5 - Even, > 0.5 - Even) => "Half came to connect, half for something that pays",
            var (relationship, monetization) when relationship >= monetization => $"{Capital(Fraction(relationship))} posts came to connect",
            var (_, monetization) => $"{Capital(Fraction(monetization))} posts came to cash in",
        };
    }

    /// <summary>Yes or no, where the figures allow it.</summary>
    public static string Answer(Balance balance) => balance switch
    {
        { Posts: 0 } => "Nobody can say.",
        _ when balance.Undecided == balance.Posts => "Nobody can say.",
        _ when Math.Abs(balance.RelationshipShare - balance.MonetizationShare) < 2 * Even => "Evenly split.",
        _ when balance.RelationshipShare > balance.MonetizationShare => "Yes.",
        _ => "No.",
    };

    /// <summary>A share as people say it: <c>nearly 3 of 4</c>.</summary>
    public static string Fraction(double share)
    {
        if (share > 0.96)
        {
            return "almost all";
        }

        if (share < 0.04)
        {
            return "hardly any";
        }

        var (best, count) = (Denominators[0], 1);
        foreach (var denominator in Denominators)
        {
            var numerator = Math.Clamp((int)Math.Round(share * denominator), 1, denominator - 1);
            if (Cost(share, numerator, denominator) < Cost(share, count, best))
            {
                (best, count) = (denominator, numerator);
            }
        }

        var error = share - ((double)count / best);
        var word = Math.Abs(error) < Exact ? "" : error > 0 ? "more than " : "nearly ";
        return string.Create(CultureInfo.InvariantCulture, $"{word}{count}\u00A0of\u00A0{best}");
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    // A simple fraction that is a little wrong says more than a precise one.
    private static double Cost(double share, int numerator, int denominator) => Math.Abs(share - ((double)numerator / denominator)) + (0.004 * denominator);
}
