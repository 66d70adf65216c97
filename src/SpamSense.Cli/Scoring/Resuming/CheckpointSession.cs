using System.Diagnostics;
using SpamSense.Cli.Screen;
using SpamSense.Cli.Streams;

namespace SpamSense.Cli.Scoring.Resuming;

/// <summary>
/// Keeps a checkpoint up to date while a run goes on, and lets the next run go on where one was killed. At every moment the checkpoint names a length of
/// the partial output that is on the disk, and the records that make it up; what was written behind that length is written again.
/// </summary>
/// <remarks>
/// The order at the end matters: the checkpoint says first that the output is complete, then the output gets its name, then the checkpoint goes. So a run
/// that is killed between two of these steps has only the rest of them left.
/// </remarks>
internal sealed class CheckpointSession
{
    private readonly CheckpointFile _file;
    private readonly string _target;
    private readonly TimeSpan _pause;
    private readonly IReadOnlyList<CheckpointOption> _options;
    private readonly IReadOnlyList<InputIdentity> _inputs;
    private readonly Checkpoint? _start;
    private long _savedAt = Stopwatch.GetTimestamp();
    private int _inputIndex;
    private long _records;

    private CheckpointSession(ScoreRequest request, ScoreInputs inputs, string modelSha256)
    {
        _file = new CheckpointFile(request.Checkpoint!);
        _target = request.Output!;
        _pause = request.CheckpointEvery;
        _options = CheckpointOption.All(request, modelSha256);
        _inputs = [.. inputs.Select(static input => input.Place).Distinct().Select(InputIdentity.Of)];
        _start = request.Resume && _file.Exists ? _file.Load() : null;
        (_inputIndex, _records) = (_start?.InputIndex ?? 0, _start?.Records ?? 0);
    }

    /// <summary>Whether the other run had only its last steps left.</summary>
    public bool IsComplete => _start is { IsComplete: true };

    /// <summary>How much of the partial output to keep.</summary>
    public long OutputLength => _start?.OutputLength ?? 0;

    /// <summary>Begins, or goes on.</summary>
    /// <exception cref="CommandFailureException">There is a checkpoint that would be lost, or one that this run cannot go on from; or an input can be read only once.</exception>
    public static CheckpointSession Begin(ScoreRequest request, ScoreInputs inputs, string modelSha256)
    {
        inputs.ThrowIfPipe("--checkpoint");
        OutputTarget.CheckCheckpoint(request, [.. inputs.Select(static input => input.Place)]);
        var session = new CheckpointSession(request, inputs, modelSha256);
        if (session._start is { } start)
        {
            session.ThrowIfOther(start);
        }
        else if (request.Resume)
        {
            if (!request.Quiet)
            {
                Screens.WriteError($"spamsense: There is no checkpoint '{request.Checkpoint}', so the run begins at the beginning.");
            }
        }
        else if (session._file.Exists)
        {
            throw new CommandFailureException($"'{request.Checkpoint}' is the checkpoint of a run that did not end; add --resume to go on with it, or delete it to begin anew.");
        }

        return session;
    }

    /// <summary>Restores what the other run had found, and lets the inputs begin behind its last record.</summary>
    public void Restore(ScoreFindings findings, ScoreInputs inputs)
    {
        if (_start is not { } start)
        {
            return;
        }

        findings.Restore(start.Findings);
        for (var i = 0; i < inputs.Count && i < start.InputIndex; i++)
        {
            inputs[i].Part = default;
        }

        if (start.InputIndex < inputs.Count)
        {
            inputs[start.InputIndex].Part = inputs[start.InputIndex].Part.Skip(start.Records);
        }
    }

    /// <summary>Counts a delivered block, and writes the checkpoint when it is time.</summary>
    public void Advance(ScoreBlock block, ScoreFindings findings, ScoreOutput output)
    {
        // An input that has failed is done with, and does not fail again.
        (_inputIndex, _records) = block.Failure is null
            ? (block.InputIndex, block.TotalCount + (block.InputIndex == _inputIndex ? _records : 0))
            : (block.InputIndex + 1, 0);
        if (Stopwatch.GetElapsedTime(_savedAt) >= _pause)
        {
            Save(findings, output, isComplete: false);
        }
    }

    /// <summary>Writes the checkpoint.</summary>
    public void Save(ScoreFindings findings, ScoreOutput output, bool isComplete)
    {
        _file.Save(new Checkpoint(Checkpoint.CurrentVersion, _options, _inputs, output.Flush(), _inputIndex, _records, isComplete, findings.Save()));
        _savedAt = Stopwatch.GetTimestamp();
    }

    /// <summary>Does what is left when all is written and the checkpoint says so.</summary>
    public void End(Action complete)
    {
        complete();
        _file.Delete();
    }

    /// <summary>Does the last steps of the other run.</summary>
    public void EndOther()
    {
        if (PartialFile.LengthFor(_target) is not null)
        {
            using var partial = new PartialFile(_target, OutputLength);
            partial.Complete();
        }

        _file.Delete();
    }

    private void ThrowIfOther(Checkpoint start)
    {
        if (start.Refuses(_file.Path, _options, _inputs) is { } sentence)
        {
            throw new CommandFailureException(sentence);
        }

        var isNamed = start.IsComplete && new FileInfo(_target) is { Exists: true } target && target.Length == start.OutputLength;
        var length = PartialFile.LengthFor(_target);
        if (length is null ? !isNamed && start.OutputLength > 0 : length < start.OutputLength)
        {
            throw new CommandFailureException($"'{_target}{PartialFile.Suffix}' is not what the checkpoint '{_file.Path}' says; delete the checkpoint to begin anew.");
        }
    }
}
