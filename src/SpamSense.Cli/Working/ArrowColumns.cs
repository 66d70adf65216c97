using Apache.Arrow;
using Apache.Arrow.Types;
using SpamSense.Cli.Streams;
using SpamSense.Exports;
using RecordBatch = Apache.Arrow.RecordBatch;

namespace SpamSense.Cli.Working;

/// <summary>Which column of an Arrow stream holds the posts, and what the columns of the answer are.</summary>
internal sealed class ArrowColumns
{
    private static readonly string[] Verdict = [ScoreColumns.Orientation, ScoreColumns.MonetizationProbability, ScoreColumns.Intent, ScoreColumns.IntentProbability];

    // Not negative: where a column comes from in the input. Negative: the complement of its place in the verdict.
    private readonly List<int> _sources = [];

    public ArrowColumns(Schema input, WorkerRequest request)
    {
        var fields = input.FieldsList;
        var texts = fields.Where(static field => IsText(field.DataType)).Select(static field => field.Name).Distinct().ToArray();
        if (texts.Length == 0)
        {
            throw new CommandFailureException("The Arrow stream on standard input has no column of texts; send one of type utf8 or large_utf8.");
        }

        var name = TextColumns.Choose(StandardInput.Name, request.TextColumn, texts);
        TextIndex = fields.Index().First(column => column.Item.Name == name && IsText(column.Item.DataType)).Index;
        Schema = new Schema(Fields(fields, request), input.Metadata);
    }

    /// <summary>The place of the posts among the columns of the input.</summary>
    public int TextIndex { get; }

    /// <summary>The columns of the answer.</summary>
    public Schema Schema { get; }

    /// <summary>The answer to a batch.</summary>
    public RecordBatch Answer(RecordBatch batch, IReadOnlyList<IArrowArray> verdict) =>
        new(Schema, _sources.Select(source => source < 0 ? verdict[~source] : batch.Column(source)), batch.Length);

    private List<Field> Fields(IReadOnlyList<Field> input, WorkerRequest request)
    {
        var fields = new List<Field>();
        for (var i = 0; i < input.Count; i++)
        {
            if (!request.VerdictOnly || input[i].Name == request.IdColumn)
            {
                // A stream that was scored before has its verdicts replaced where they stand.
                var verdict = System.Array.IndexOf(Verdict, input[i].Name);
                _sources.Add(verdict < 0 ? i : ~verdict);
                fields.Add(verdict < 0 ? input[i] : Field(verdict));
            }
        }

        if (request is { VerdictOnly: true, IdColumn: not null } && fields.Count == 0)
        {
            throw new CommandFailureException($"The Arrow stream on standard input has no column '{request.IdColumn}'; name another one with --id-column.");
        }

        for (var i = 0; i < Verdict.Length; i++)
        {
            if (!_sources.Contains(~i))
            {
                _sources.Add(~i);
                fields.Add(Field(i));
            }
        }

        return fields;
    }

    private static Field Field(int verdict) => new(Verdict[verdict], verdict is 0 or 2 ? StringType.Default : FloatType.Default, nullable: true);

    private static bool IsText(IArrowType type) =>
        type is StringType or LargeStringType or StringViewType || (type is DictionaryType dictionary && dictionary.ValueType is not DictionaryType && IsText(dictionary.ValueType));
}
