namespace SpamSense.Configuration;

/// <summary>
/// The pattern of a section. All ways through it are followed at once, so a match takes the length of the path times that of
/// the pattern, whatever the two are.
/// </summary>
internal sealed class GlobPattern
{
    private readonly GlobInstruction[] _program;

    internal GlobPattern(GlobInstruction[] program) => _program = program;

    /// <summary>A pattern that no path matches.</summary>
    internal static GlobPattern Nothing { get; } = new([new GlobInstruction(GlobStep.Set)]);

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="FormatException">The pattern is too long.</exception>
    internal static GlobPattern Compile(string pattern) => new(new GlobCompiler(pattern).Compile());

    internal bool IsMatch(ReadOnlySpan<char> path)
    {
        var now = new bool[_program.Length + 1];
        var next = new bool[_program.Length + 1];
        now[0] = true;
        foreach (var c in path)
        {
            next.AsSpan().Clear();
            for (var i = 0; i < _program.Length; i++)
            {
                if (now[i])
                {
                    Follow(i, now);
                    if (_program[i].Takes(c))
                    {
                        next[_program[i].Step is GlobStep.Part or GlobStep.Whole ? i : i + 1] = true;
                    }
                }
            }

            (now, next) = (next, now);
        }

        for (var i = 0; i < _program.Length; i++)
        {
            if (now[i])
            {
                Follow(i, now);
            }
        }

        return now[^1];
    }

    /// <summary>Marks where an instruction leads without taking a character.</summary>
    private void Follow(int i, bool[] now)
    {
        ref readonly var instruction = ref _program[i];
        if (instruction.Step is GlobStep.Part or GlobStep.Whole)
        {
            now[i + 1] = true;
        }
        else if (instruction.Step == GlobStep.Branch)
        {
            foreach (var target in instruction.Targets!)
            {
                now[target] = true;
            }
        }
    }
}
