namespace SpamSense.Tests.ReadMe;

/// <summary>Compares two texts line by line, and shows where they part.</summary>
internal static class LineDifference
{
    /// <summary>Fails with the lines that only one of the two has.</summary>
    /// <param name="written">What a document says: its lines get a minus.</param>
    /// <param name="real">What is true: its lines get a plus.</param>
    /// <param name="advice">What to do about it.</param>
    public static void AssertNone(IReadOnlyList<string> written, IReadOnlyList<string> real, string advice)
    {
        if (written.SequenceEqual(real))
        {
            return;
        }

        var shorter = Math.Min(written.Count, real.Count);
        var head = Enumerable.Range(0, shorter).TakeWhile(i => written[i] == real[i]).Count();
        var tail = Enumerable.Range(1, shorter - head).TakeWhile(i => written[^i] == real[^i]).Count();
        var lines = written.Take(head).Select(line => "  " + line)
            .Concat(written.Skip(head).SkipLast(tail).Select(line => "- " + line))
            .Concat(real.Skip(head).SkipLast(tail).Select(line => "+ " + line))
            .Concat(written.TakeLast(tail).Select(line => "  " + line));
        Assert.Fail($"{advice}\n\n{string.Join('\n', lines)}");
    }
}
