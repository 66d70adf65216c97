namespace SpamSense.Cli.Filtering;

/// <summary>Makes a filter of its pieces: <c>or</c> binds least, then <c>and</c>, then <c>not</c>.</summary>
internal sealed class FilterParser
{
    private const int MostDepth = 64;

    private static readonly string[] Reserved = ["and", "or", "not", "in", "is", "null", "contains", "starts", "ends", "with"];

    private readonly List<FilterToken> _tokens;
    private readonly List<FilterColumn> _columns = [];
    private int _place;

    private FilterParser(string filter) => _tokens = FilterTokenizer.Read(filter);

    private FilterToken Current => _tokens[_place];

    /// <summary>Parses a filter.</summary>
    /// <exception cref="FilterSyntaxException">It cannot be understood.</exception>
    public static (FilterNode Root, IReadOnlyList<FilterColumn> Columns) Parse(string filter)
    {
        var parser = new FilterParser(filter);
        if (parser.Current.Kind == FilterTokenKind.End)
        {
            throw new FilterSyntaxException("it is empty; a filter is something like likes > 10 and author = 'Ada'", 0);
        }

        var root = parser.Or(depth: 0);
        return parser.Current.Kind == FilterTokenKind.End ? (root, parser._columns) : throw parser.Unexpected("'and', 'or' or the end");
    }

    private FilterNode Or(int depth) => Junction("or", isAnd: false, () => And(depth));

    private FilterNode And(int depth) => Junction("and", isAnd: true, () => Not(depth));

    private FilterNode Junction(string word, bool isAnd, Func<FilterNode> next)
    {
        var parts = new List<FilterNode> { next() };
        while (TakeWord(word))
        {
            parts.Add(next());
        }

        return parts.Count == 1 ? parts[0] : new JunctionNode(isAnd, parts);
    }

    private FilterNode Not(int depth)
    {
        var isOpposite = false;
        while (TakeWord("not"))
        {
            isOpposite = !isOpposite;
        }

        var node = Current.IsSign("(") ? Group(depth) : Predicate();
        return isOpposite ? new NotNode(node) : node;
    }

    private FilterNode Group(int depth)
    {
        if (depth == MostDepth)
        {
            throw new FilterSyntaxException($"parentheses are nested deeper than {MostDepth}", Current.Position);
        }

        _place++;
        var node = Or(depth + 1);
        Expect(")", "'and', 'or' or ')'");
        return node;
    }

    private FilterNode Predicate()
    {
        var left = Operand();
        if (TakeWord("is"))
        {
            var isNot = TakeWord("not");
            ExpectWord("null");
            return isNot ? new NotNode(new NullNode(left)) : new NullNode(left);
        }

        var isOpposite = TakeWord("not");
        FilterNode node;
        if (TakeWord("contains"))
        {
            node = new TextNode(left, TextPlace.Anywhere, Operand());
        }
        else if (TakeWord("starts"))
        {
            ExpectWord("with");
            node = new TextNode(left, TextPlace.Start, Operand());
        }
        else if (TakeWord("ends"))
        {
            ExpectWord("with");
            node = new TextNode(left, TextPlace.End, Operand());
        }
        else if (TakeWord("in"))
        {
            node = new InNode(left, List());
        }
        else
        {
            return isOpposite ? throw Unexpected("'contains', 'starts with', 'ends with' or 'in'") : Comparison(left);
        }

        return isOpposite ? new NotNode(node) : node;
    }

    private ComparisonNode Comparison(FilterOperand left)
    {
        var sign = Current;
        if (sign.Kind != FilterTokenKind.Sign || sign.Value is "(" or ")" or ",")
        {
            throw Unexpected("a comparison: =, !=, <, <=, >, >=, contains, starts with, ends with, in or is null");
        }

        _place++;
        return new ComparisonNode(left, sign.Value, Operand());
    }

    private List<FilterOperand> List()
    {
        Expect("(", "'(' and the values behind 'in'");
        var list = new List<FilterOperand>();
        do
        {
            list.Add(Operand());
        }
        while (TakeSign(","));
        Expect(")", "',' or ')'");
        return list;
    }

    private FilterOperand Operand()
    {
        var token = Current;
        switch (token.Kind)
        {
            case FilterTokenKind.Text or FilterTokenKind.Number:
                _place++;
                return new FilterOperand(-1, token.Value, token.Kind == FilterTokenKind.Number);
            case FilterTokenKind.Name:
            case FilterTokenKind.Word when !Array.Exists(Reserved, token.IsWord):
                _place++;
                return new FilterOperand(ColumnOf(token), null, IsNumber: false);
            default:
                throw Unexpected("a column, a number or a text in single quotes");
        }
    }

    private int ColumnOf(FilterToken token)
    {
        var known = _columns.FindIndex(column => column.Name == token.Value);
        if (known < 0)
        {
            known = _columns.Count;
            _columns.Add(new FilterColumn(token.Value, token.Position, token.Kind == FilterTokenKind.Name));
        }

        return known;
    }

    private bool TakeWord(string word)
    {
        var isThere = Current.IsWord(word);
        _place += isThere ? 1 : 0;
        return isThere;
    }

    private bool TakeSign(string sign)
    {
        var isThere = Current.IsSign(sign);
        _place += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(string sign, string expected)
    {
        if (!TakeSign(sign))
        {
            throw Unexpected(expected);
        }
    }

    private void ExpectWord(string word)
    {
        if (!TakeWord(word))
        {
            throw Unexpected($"'{word}'");
        }
    }

    private FilterSyntaxException Unexpected(string expected) => new($"{Current} stands where {expected} should", Current.Position);
}
