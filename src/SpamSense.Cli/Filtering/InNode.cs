namespace SpamSense.Cli.Filtering;

/// <summary>Whether a value is one of several.</summary>
internal sealed class InNode(FilterOperand value, IReadOnlyList<FilterOperand> list) : FilterNode
{
    public override bool? Test(FilterRow row)
    {
        if (value.In(row) is not { } searched)
        {
            return null;
        }

        bool? result = false;
        foreach (var one in list)
        {
            if (one.In(row) is not { } known)
            {
                result = null;
            }
            else if (FilterValue.Compare(searched, known) == 0)
            {
                return true;
            }
        }

        return result;
    }

    public override IEnumerable<int> Columns() => list.Select(static one => one.Column).Append(value.Column);
}
