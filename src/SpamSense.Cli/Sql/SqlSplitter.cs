namespace SpamSense.Cli.Sql;

/// <summary>Cuts a query into its statements, in one pass: DuckDB does so as well, but does not say where one ends.</summary>
internal ref struct SqlSplitter
{
    private readonly string _query;
    private readonly List<SqlStatement> _statements = [];
    private List<string> _words = [];
    private List<string> _quoted = [];
    private int _start;
    private int _place;
    private int _depth;
    private bool _isEmpty = true;

    private SqlSplitter(string query) => _query = query;

    private readonly ReadOnlySpan<char> Rest => _query.AsSpan(_place);

    /// <summary>The statements of a query, in order; what holds nothing but space and comments is none.</summary>
    public static IReadOnlyList<SqlStatement> Split(string query)
    {
        var splitter = new SqlSplitter(query);
        while (splitter._place < query.Length)
        {
            splitter.Step();
        }

        splitter.End();
        return splitter._statements;
    }

    private void Step()
    {
        switch (Rest)
        {
            case ['-', '-', ..]:
                SkipTo("\n", from: 0);
                return;
            case ['/', '*', ..]:
                SkipComment();
                return;
            case [';', ..]:
                End();
                return;
            case [var space, ..] when char.IsWhiteSpace(space):
                _place++;
                return;
        }

        _isEmpty = false;
        switch (Rest)
        {
            case ['\'', ..]:
                SkipQuoted('\'', hasEscapes: false);
                break;
            case ['e' or 'E', '\'', ..]:
                _place++;
                SkipQuoted('\'', hasEscapes: true);
                break;
            case ['"', ..]:
                SkipQuoted('"', hasEscapes: false);
                break;
            case ['$', ..]:
                SkipDollarQuoted();
                break;
            case [var letter, ..] when IsInWord(letter):
                SkipWord();
                break;
            case [var sign, ..]:
                _depth += sign switch { '(' => 1, ')' => -1, _ => 0 };
                _place++;
                break;
        }
    }

    private void End()
    {
        if (!_isEmpty)
        {
            _statements.Add(new SqlStatement(_query[_start.._place], _start, _words, _quoted));
            (_words, _quoted) = ([], []);
        }

        _place++;
        (_start, _depth, _isEmpty) = (_place, 0, true);
    }

    private void SkipWord()
    {
        var length = LengthOfWord(Rest);
        if (_depth == 0)
        {
            _words.Add(Rest[..length].ToString().ToUpperInvariant());
        }

        _place += length;
    }

    private void SkipQuoted(char quote, bool hasEscapes)
    {
        var first = ++_place;
        while (_place < _query.Length)
        {
            if (hasEscapes && _query[_place] == '\\')
            {
                _place += 2;
            }
            else if (_query[_place] != quote)
            {
                _place++;
            }
            else if (_place + 1 < _query.Length && _query[_place + 1] == quote)
            {
                _place += 2;
            }
            else
            {
                break;
            }
        }

        _place = Math.Min(_place, _query.Length);
        _quoted.Add(_query[first.._place].Replace(new string(quote, 2), quote.ToString(), StringComparison.Ordinal));
        _place = Math.Min(_place + 1, _query.Length);
    }

    /// <summary>Skips <c>$tag$ … $tag$</c>; a dollar that begins no such text, as in <c>$1</c>, is a sign like others.</summary>
    private void SkipDollarQuoted()
    {
        var length = LengthOfWord(Rest[1..]) + 1;
        if (length == Rest.Length || Rest[length] != '$' || char.IsAsciiDigit(Rest[1]))
        {
            _place++;
            return;
        }

        var first = _place + length + 1;
        SkipTo(Rest[..(length + 1)], from: length + 1);
        _quoted.Add(_query[first..Math.Max(first, _place - length - 1)]);
    }

    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsInWord(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private void SkipComment()
    {
        var depth = 0;
        do
        {
            var sign = Rest.IndexOfAny('/', '*');
            if (sign < 0)
            {
                _place = _query.Length;
                return;
            }

            _place += sign;
            var step = Rest switch { ['/', '*', ..] => 1, ['*', '/', ..] => -1, _ => 0 };
            depth += step;
            _place += step == 0 ? 1 : 2;
        }
        while (depth > 0);
    }

    private void SkipTo(scoped ReadOnlySpan<char> end, int from)
    {
        var found = Rest[from..].IndexOf(end, StringComparison.Ordinal);
        _place = found < 0 ? _query.Length : _place + from + found + end.Length;
    }
}
