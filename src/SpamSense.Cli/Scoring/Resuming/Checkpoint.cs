namespace SpamSense.Cli.Scoring.Resuming;

/// <summary>How far a run is, and all that must be the same for another to go on with it.</summary>
/// <param name="Version">The version of this layout.</param>
/// <param name="Options">What the results depend on.</param>
/// <param name="Inputs">The inputs.</param>
/// <param name="OutputLength">How many bytes of the output are on the disk and will not be changed.</param>
/// <param name="InputIndex">The place of the input that the last delivered record belongs to.</param>
/// <param name="Records">How many records of that input are delivered, readable or not.</param>
/// <param name="IsComplete">Whether nothing is left but to give the output its name.</param>
/// <param name="Findings">What the summary says of the delivered records.</param>
internal sealed record Checkpoint(
    int Version,
    IReadOnlyList<CheckpointOption> Options,
    IReadOnlyList<InputIdentity> Inputs,
    long OutputLength,
    int InputIndex,
    long Records,
    bool IsComplete,
    FindingsState Findings)
{
    /// <summary>The layout that this version of the tool writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>A hash of all the rest, known when it is written.</summary>
    public string? Digest { get; init; }

    /// <summary>Why a run cannot go on here, as one sentence; <see langword="null"/> when it can.</summary>
    /// <param name="path">The file of the checkpoint.</param>
    /// <param name="options">What the results of the run depend on.</param>
    /// <param name="inputs">Its inputs.</param>
    public string? Refuses(string path, IReadOnlyList<CheckpointOption> options, IReadOnlyList<InputIdentity> inputs)
    {
        if (options.FirstOrDefault(option => Options.FirstOrDefault(old => old.Name == option.Name)?.Value != option.Value) is { } changed)
        {
            var old = Options.FirstOrDefault(option => option.Name == changed.Name)?.Value;
            return $"'{path}' belongs to another run: {changed.Name} was {Said(old)} and is {Said(changed.Value)}; say the same again, or delete the checkpoint to begin anew.";
        }

        if (inputs.Count != Inputs.Count)
        {
            return $"'{path}' belongs to another run, of {Screen.Wording.Files(Inputs.Count)} and not {inputs.Count}; name the same again, or delete the checkpoint to begin anew.";
        }

        return inputs.Zip(Inputs, (now, old) => now.DifferenceFrom(old) is { } difference
            ? $"'{old.Path}' is not what it was when '{path}' was written: its {difference} is another; delete the checkpoint to begin anew."
            : null).FirstOrDefault(static sentence => sentence is not null);
    }

    private static string Said(string? value) => value is null ? "not given" : $"'{value}'";
}
