namespace SpamSense.Cli.Filtering;

/// <summary>Parts of which all must be true (<c>and</c>), or one of them (<c>or</c>).</summary>
internal sealed class JunctionNode(bool isAnd, IReadOnlyList<FilterNode> parts) : FilterNode
{
    public bool IsAnd => isAnd;

    public IReadOnlyList<FilterNode> Parts => parts;

    public override bool? Test(FilterRow row)
    {
        bool? result = isAnd;
        foreach (var part in parts)
        {
            var isTrue = part.Test(row);
            if (isTrue == !isAnd)
            {
                return isTrue;
            }

            result = isTrue is null ? null : result;
        }

        return result;
    }

    public override IEnumerable<int> Columns() => parts.SelectMany(static part => part.Columns());
}
