using System.Globalization;
using SpamSense.Cli.Sql;
using SpamSense.Cli.Sql.Results;
using Spectre.Console;

namespace SpamSense.Cli.Screen;

/// <summary>Shows what a query led to.</summary>
internal static class OutcomeView
{
    public static void Write(IAnsiConsole screen, SqlRequest request, QueryOutcome outcome)
    {
        switch (outcome)
        {
            case ShownRows rows:
                RowTable.Write(screen, rows);
                break;
            case ShownPlan plan:
                foreach (var line in plan.Lines)
                {
                    screen.WriteLine(string.Concat(line.EnumerateRunes().Select(VisibleText.Of)));
                }

                break;
            case WrittenRows when !request.Quiet:
                WriteQuiet(screen, $"{Wording.Rows(outcome.Count)} in {VisibleText.Of(request.Output!, int.MaxValue)}");
                break;
            case ChangedRows when !request.Quiet:
                WriteQuiet(screen, outcome.Count == 0 ? "Done" : $"Done: {Wording.Rows(outcome.Count)} changed");
                break;
        }
    }

    public static void WriteQuiet(IAnsiConsole screen, string line)
    {
        screen.Write(new Text(string.Create(CultureInfo.InvariantCulture, $"  {line}"), Palette.Quiet));
        screen.WriteLine();
    }
}
