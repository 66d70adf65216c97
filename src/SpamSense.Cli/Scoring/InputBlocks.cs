using System.Globalization;
using SpamSense.Exports;

namespace SpamSense.Cli.Scoring;

/// <summary>The records of all inputs, a block after the other. An input that fails gives a last block that says so, and the next one follows.</summary>
internal sealed class InputBlocks(ScoreInputs inputs, CancellationToken cancellationToken) : IBlockSource
{
    private readonly IEnumerator<ScoreInput> _inputs = inputs.GetEnumerator();
    private ScoreInput? _input;
    private int _index = -1;
    private long _earlierBytes;
    private long _place;

    /// <summary>How many bytes of all inputs that are done were read.</summary>
    public long BytesRead => _earlierBytes;

    public bool Read(ScoreBlock block, StageClock clock)
    {
        while (_input is not null || MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_input!.Part.IsEmpty)
            {
                _input = null;
                continue;
            }

            block.Begin(_index, _input.Fields, failure: null);
            if (TryRead(_input, block, clock, out var isRead) is { } failure)
            {
                block.Batch.Fill([]);
                block.Begin(_index, fields: null, failure);
                End();
                block.BytesRead = _earlierBytes;
                return true;
            }

            if (!isRead)
            {
                End();
                continue;
            }

            block.BytesRead = _earlierBytes + block.Batch.BytesRead;
            if (IsWanted(block, _input.Part, clock))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _inputs.Dispose();

    private bool MoveNext()
    {
        if (!_inputs.MoveNext())
        {
            return false;
        }

        (_input, _place) = (_inputs.Current, 0);
        _index++;
        return true;
    }

    private void End()
    {
        _earlierBytes += _input!.BytesRead;
        _input.Dispose();
        _input = null;
    }

    /// <summary>Cuts what does not belong to the part of the input that is asked for; to know its place, all before has to be counted.</summary>
    private bool IsWanted(ScoreBlock block, RecordRange part, StageClock clock)
    {
        if (part.End == long.MaxValue && _place >= part.Start)
        {
            return true;
        }

        block.Parse();
        clock.Mark(ScoreStage.Parsing);
        var (start, count) = part.Within(_place, block.Batch.TotalCount);
        _place += block.Batch.TotalCount;
        if (_place >= part.End)
        {
            End();
        }

        if (count == 0)
        {
            return false;
        }

        block.Batch.Cut(start, count);
        return true;
    }

    private string? TryRead(ScoreInput input, ScoreBlock block, StageClock clock, out bool isRead)
    {
        var (reading, unpacking) = (input.ReadingTime, input.UnpackingTime);
        isRead = false;
        try
        {
            isRead = input.ReadBatch(block.Batch, cancellationToken);
        }
        catch (Exception exception) when (exception is CommandFailureException or ExportFormatException)
        {
            return input.BytesRead == 0
                ? exception.Message
                : string.Create(CultureInfo.InvariantCulture, $"{exception.Message.TrimEnd('.')}; what stands before byte {input.BytesRead:N0} of it is scored.");
        }

        clock.Mark(ScoreStage.Splitting);
        clock.Move(ScoreStage.Splitting, ScoreStage.Reading, input.ReadingTime - reading);
        clock.Move(ScoreStage.Splitting, ScoreStage.Unpacking, input.UnpackingTime - unpacking);
        return null;
    }
}
