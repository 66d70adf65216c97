namespace SpamSense.Cli.Sql.Functions;

/// <summary>A function that tells something of the verdict on a text; NULL for NULL.</summary>
/// <param name="name">What it is called.</param>
/// <param name="scorer">What scores the texts.</param>
internal abstract class VerdictFunction(string name, PostScorer scorer) : TextFunction(name)
{
    public override void Evaluate(TextVector texts, ResultVector results)
    {
        var verdicts = scorer.Score(texts);
        for (var row = 0; row < verdicts.Length; row++)
        {
            if (texts.IsNull(row))
            {
                results.SetNull(row);
            }
            else
            {
                Write(results, row, verdicts[row]);
            }
        }
    }

    /// <summary>Writes the result of a row.</summary>
    protected abstract void Write(ResultVector results, int row, Classification verdict);
}
