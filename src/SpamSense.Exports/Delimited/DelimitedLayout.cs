using System.Text;
using SpamSense.Exports.Batches;
using SpamSense.Exports.Content;

namespace SpamSense.Exports.Delimited;

/// <summary>How a delimited file is laid out, found from its beginning.</summary>
/// <param name="Delimiter">The character between two values; null for a file of one column.</param>
/// <param name="HasHint">Whether the first line is Excel's <c>sep=;</c>, and the header comes below it.</param>
/// <param name="Consistency">The share of the first records (0 to 1) that have as many fields as the header.</param>
/// <param name="Rows">The first records, the header not among them.</param>
internal sealed record DelimitedLayout(char? Delimiter, bool HasHint, double Consistency, IReadOnlyList<string[]> Rows)
{
    private const int MaxRows = 200;
    private const string Hint = "sep=";
    private const int LongestHint = 64;

    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>Finds the layout of a content.</summary>
    /// <param name="content">The beginning of the content.</param>
    /// <param name="told">The delimiter that the user named, if any.</param>
    public static DelimitedLayout Find(ContentSample content, char? told)
    {
        var (sample, isWhole) = (content.Bytes, content.IsWhole);
        var hinted = ReadHint(sample);
        if ((told ?? hinted) is { } known)
        {
            return Try(sample, isWhole, known, hinted is not null).Layout;
        }

        // A header that is broken with a delimiter (0 columns) must not pass for a header of one column without it.
        var best = Candidates
            .Select(candidate => Try(sample, isWhole, candidate, hasHint: false))
            .Where(trial => trial.Columns != 1)
            .OrderByDescending(trial => trial.Columns > 0)
            .ThenByDescending(trial => trial.Layout.Consistency)
            .ThenByDescending(trial => trial.Columns)
            .Select(trial => trial.Layout)
            .FirstOrDefault();
        return best ?? Try(sample, isWhole, delimiter: null, hasHint: false).Layout;
    }

    private static char? ReadHint(byte[] sample)
    {
        ReadOnlySpan<char> line = Encoding.UTF8.GetString(sample, 0, Math.Min(sample.Length, LongestHint));
        line = line[..(line.IndexOfAny('\r', '\n') is var end and >= 0 ? end : line.Length)];
        line = line is ['"', .. var quoted, '"'] ? quoted : line;
        return line.Length == Hint.Length + 1 && line.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) && line[^1] != '"' ? line[^1] : null;
    }

    private static (int Columns, DelimitedLayout Layout) Try(byte[] sample, bool isWhole, char? delimiter, bool hasHint)
    {
        var window = new BatchWindow(new MemoryStream(sample));
        window.Begin(new RecordBatch(), sample.Length);
        var scanner = new RecordScanner(window, new FieldDelimiter(delimiter), sample.Length);
        var rows = new List<string[]>();
        var (columns, consistent, seen) = (0, 0, 0);
        if (hasHint)
        {
            scanner.Next();
        }

        for (var outcome = scanner.Next(); outcome != ScanOutcome.End && seen <= MaxRows; outcome = scanner.Next())
        {
            var isComplete = outcome == ScanOutcome.Complete;
            if (!isWhole && seen > 0 && (outcome == ScanOutcome.UnclosedQuote || (isComplete && scanner.IsEndedByText)))
            {
                break;
            }

            if (seen++ == 0)
            {
                columns = isComplete ? scanner.FieldCount : 0;
            }
            else if (isComplete && scanner.FieldCount == columns)
            {
                consistent++;
                rows.Add(FieldText.All(scanner));
            }
        }

        return (columns, new DelimitedLayout(delimiter, hasHint, seen < 2 ? 1 : consistent / (seen - 1.0), rows));
    }
}
