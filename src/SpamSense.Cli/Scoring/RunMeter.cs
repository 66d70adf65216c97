namespace SpamSense.Cli.Scoring;

/// <summary>How far a run is: written by the thread that scores, read by the one that shows it.</summary>
internal sealed class RunMeter
{
    private long _posts;
    private long _bytes;
    private long _earlierBytes;
    private long _expectedBytes = -1;

    public long Posts => Volatile.Read(ref _posts);

    /// <summary>The part that is done, from 0 to 1, or <see langword="null"/> when only the end of the input will tell.</summary>
    public double? Fraction
    {
        get
        {
            var expected = Volatile.Read(ref _expectedBytes);
            return expected > 0 ? Math.Clamp((double)Volatile.Read(ref _bytes) / expected, 0, 1) : null;
        }
    }

    public void Expect(long? bytes) => Volatile.Write(ref _expectedBytes, bytes ?? -1);

    public void Report(long posts, long bytesOfInput)
    {
        Volatile.Write(ref _posts, posts);
        Volatile.Write(ref _bytes, _earlierBytes + bytesOfInput);
    }

    public void EndOfInput(long bytesOfInput) => _earlierBytes += bytesOfInput;
}
