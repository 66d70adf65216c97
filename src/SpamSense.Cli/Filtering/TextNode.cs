namespace SpamSense.Cli.Filtering;

/// <summary>Whether a value holds another, or begins or ends with it; small and capital letters are the same.</summary>
internal sealed class TextNode(FilterOperand value, TextPlace place, FilterOperand part) : FilterNode
{
    public override bool? Test(FilterRow row)
    {
        if (value.In(row) is not { } text || part.In(row) is not { } searched)
        {
            return null;
        }

        return place switch
        {
            TextPlace.Start => text.StartsWith(searched, StringComparison.OrdinalIgnoreCase),
            TextPlace.End => text.EndsWith(searched, StringComparison.OrdinalIgnoreCase),
            _ => text.Contains(searched, StringComparison.OrdinalIgnoreCase),
        };
    }

    public override IEnumerable<int> Columns() => [value.Column, part.Column];
}
