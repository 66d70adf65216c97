using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>From the bytes of the inputs to the bytes of the output, block by block.</summary>
internal sealed class ScoreSteps : IBlockSteps, IDisposable
{
    private readonly IEnumerator<ScoreInput> _inputs;
    private readonly ScoreOutput? _output;
    private readonly SpamClassifier _classifier;
    private readonly RunMeter _meter;
    private readonly CancellationToken _cancellationToken;
    private ScoreInput? _input;
    private long _earlierBytes;

    public ScoreSteps(
        ScoreRequest request, ScoreInputs inputs, ScoreOutput? output, SpamClassifier classifier, RunMeter meter, CancellationToken cancellationToken)
    {
        Tally = new ScoreTally(request.Top, request.Threshold);
        _inputs = inputs.GetEnumerator();
        (_output, _classifier, _meter, _cancellationToken) = (output, classifier, meter, cancellationToken);
    }

    /// <summary>What was found, known when everything is delivered.</summary>
    public ScoreTally Tally { get; }

    /// <summary>What could not be read, known when everything is delivered.</summary>
    public UnreadableReport Unreadable { get; } = new();

    public bool Read(ScoreBlock block, StageClock clock)
    {
        while (_input is not null || _inputs.MoveNext())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _input ??= _inputs.Current;
            if (Read(_input, block.Batch, clock))
            {
                block.AuthorColumn = _input.Fields.AuthorColumn;
                block.BytesRead = _earlierBytes + block.Batch.BytesRead;
                return true;
            }

            _earlierBytes += _input.BytesRead;
            _input = null;
        }

        return false;
    }

    public void Work(ScoreBlock block, StageClock clock)
    {
        block.Batch.Parse();
        clock.Mark(ScoreStage.Parsing);
        block.Classify(_classifier);
        clock.Mark(ScoreStage.Scoring);
        if (_output is not null)
        {
            block.Formatted.ResetWrittenCount();
            _output.Format(block);
            clock.Mark(ScoreStage.Formatting);
        }
    }

    public void Deliver(ScoreBlock block, StageClock clock)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        clock.Mark(ScoreStage.Waiting);
        foreach (var record in block.Batch.Unreadable)
        {
            Unreadable.Add(record);
        }

        Tally.Add(block);
        clock.Mark(ScoreStage.Counting);
        _output?.Write(block);
        clock.Mark(ScoreStage.Writing);
        _meter.Report(Tally.Count, block.BytesRead);
    }

    public void Dispose() => _inputs.Dispose();

    private bool Read(ScoreInput input, RecordBatch batch, StageClock clock)
    {
        var (reading, unpacking) = (input.ReadingTime, input.UnpackingTime);
        var isRead = input.ReadBatch(batch, _cancellationToken);
        clock.Mark(ScoreStage.Splitting);
        clock.Move(ScoreStage.Splitting, ScoreStage.Reading, input.ReadingTime - reading);
        clock.Move(ScoreStage.Splitting, ScoreStage.Unpacking, input.UnpackingTime - unpacking);
        return isRead;
    }
}
