namespace SpamSense.Cli.Filtering;

/// <summary>Two values beside each other.</summary>
internal sealed class ComparisonNode(FilterOperand left, string sign, FilterOperand right) : FilterNode
{
    public override bool? Test(FilterRow row)
    {
        if (left.In(row) is not { } first || right.In(row) is not { } second)
        {
            return null;
        }

        // "many" is neither above nor below 5.
        var isOrder = sign is "<" or "<=" or ">" or ">=";
        if (isOrder && ((left.IsNumber && !FilterValue.TryParse(second, out _)) || (right.IsNumber && !FilterValue.TryParse(first, out _))))
        {
            return null;
        }

        var order = FilterValue.Compare(first, second);
        return sign switch
        {
            "=" => order == 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            _ => order != 0,
        };
    }

    public override IEnumerable<int> Columns() => [left.Column, right.Column];
}
