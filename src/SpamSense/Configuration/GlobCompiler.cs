using System.Globalization;

namespace SpamSense.Configuration;

/// <summary>Compiles the pattern of a section: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>[!abc]</c>, <c>{a,b}</c>, <c>{1..5}</c> and <c>\</c> before a character.</summary>
internal sealed class GlobCompiler
{
    private const int LongestPattern = 1024;
    private const int LongestProgram = 16_384;

    private readonly string _pattern;
    private readonly int[] _closings;
    private readonly List<GlobInstruction> _program = [];
    private readonly Stack<(int Branch, int Closing, List<int> Ends)> _groups = new();

    internal GlobCompiler(string pattern)
    {
        if (pattern.Length > LongestPattern)
        {
            throw new FormatException($"The pattern of a section has at most {LongestPattern} characters.");
        }

        _pattern = pattern.StartsWith('/') ? pattern[1..] : pattern;
        _closings = PairBraces(_pattern);
        if (!pattern.Contains('/', StringComparison.Ordinal))
        {
            AddFolders();
        }
    }

    internal GlobInstruction[] Compile()
    {
        for (var i = 0; i < _pattern.Length; i++)
        {
            i = CompileAt(i);
            if (_program.Count > LongestProgram)
            {
                throw new FormatException($"The pattern '{Excerpt.Of(_pattern)}' stands for too much; split it into several sections.");
            }
        }

        return [.. _program];
    }

    /// <summary>Compiles what begins at a place.</summary>
    /// <returns>The last character of it.</returns>
    private int CompileAt(int i)
    {
        var rest = _pattern.AsSpan(i);
        switch (rest)
        {
            case ['\\', var escaped, ..]:
                _program.Add(new GlobInstruction(GlobStep.Character, escaped));
                return i + 1;
            case ['*', '*', '/', ..] when i == 0 || _pattern[i - 1] == '/':
                AddFolders();
                return i + 2;
            case ['*', '*', ..]:
                _program.Add(new GlobInstruction(GlobStep.Whole));
                return i + 1;
            case ['*', ..]:
                _program.Add(new GlobInstruction(GlobStep.Part));
                return i;
            case ['?', ..]:
                _program.Add(new GlobInstruction(GlobStep.One));
                return i;
            case ['[', ..] when SetEnd(_pattern, i) is var end && end > i:
                var isNegated = _pattern[i + 1] == '!';
                _program.Add(new GlobInstruction(isNegated ? GlobStep.OutsideSet : GlobStep.Set, Set: _pattern[(i + (isNegated ? 2 : 1))..end]));
                return end;
            case ['{', ..] when _closings[i] > 0:
                return Open(i, _closings[i]);
            case [',', ..] when _groups.TryPeek(out var group):
                NextChoice(group.Branch, group.Ends);
                return i;
            case ['}', ..] when _groups.TryPeek(out var group) && group.Closing == i:
                Close();
                return i;
            default:
                _program.Add(new GlobInstruction(GlobStep.Character, rest[0]));
                return i;
        }
    }

    /// <summary>Any number of folders, or none.</summary>
    private void AddFolders()
    {
        _program.Add(new GlobInstruction(GlobStep.Branch, Targets: [_program.Count + 1, _program.Count + 3]));
        _program.Add(new GlobInstruction(GlobStep.Whole));
        _program.Add(new GlobInstruction(GlobStep.Character, '/'));
    }

    private int Open(int opening, int closing)
    {
        var branch = _program.Count;
        _groups.Push((branch, closing, []));
        _program.Add(new GlobInstruction(GlobStep.Branch, Targets: [branch + 1]));
        if (Range(_pattern.AsSpan((opening + 1)..closing)) is not var (first, last))
        {
            return opening;
        }

        for (var number = first; number <= last && _program.Count <= LongestProgram; number++)
        {
            if (number > first)
            {
                NextChoice(branch, _groups.Peek().Ends);
            }

            foreach (var digit in number.ToString(CultureInfo.InvariantCulture))
            {
                _program.Add(new GlobInstruction(GlobStep.Character, digit));
            }
        }

        Close();
        return closing;
    }

    private void NextChoice(int branch, List<int> ends)
    {
        ends.Add(_program.Count);
        _program.Add(new GlobInstruction(GlobStep.Branch, Targets: []));
        _program[branch].Targets!.Add(_program.Count);
    }

    private void Close()
    {
        foreach (var end in _groups.Pop().Ends)
        {
            _program[end].Targets!.Add(_program.Count);
        }
    }

    /// <summary>For each brace that opens a choice or a range the place of the one that closes it; 0 for any other character.</summary>
    private static int[] PairBraces(string pattern)
    {
        var closings = new int[pattern.Length];
        var open = new Stack<(int Place, bool HasChoices)>();
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' when SetEnd(pattern, i) is var end && end > i:
                    i = end;
                    break;
                case '{':
                    open.Push((i, false));
                    break;
                case ',' when open.TryPop(out var group):
                    open.Push((group.Place, true));
                    break;
                case '}' when open.TryPop(out var group):
                    closings[group.Place] = group.HasChoices || Range(pattern.AsSpan((group.Place + 1)..i)) is not null ? i : 0;
                    break;
            }
        }

        return closings;
    }

    /// <summary>Where a set ends; -1 where the bracket stands for itself.</summary>
    private static int SetEnd(string pattern, int opening)
    {
        var end = pattern.IndexOf(']', opening + 1);
        return end > opening + 1 && !pattern.AsSpan(opening..end).Contains('/') ? end : -1;
    }

    private static (int First, int Last)? Range(ReadOnlySpan<char> text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots > 0
            && int.TryParse(text[..dots], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(text[(dots + 2)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last)
                ? (Math.Min(first, last), Math.Max(first, last))
                : null;
    }
}
