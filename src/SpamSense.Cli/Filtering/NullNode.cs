namespace SpamSense.Cli.Filtering;

/// <summary>Whether a record has no such value: no such column, or JSON's <c>null</c>. An empty cell is a value.</summary>
internal sealed class NullNode(FilterOperand value) : FilterNode
{
    public override bool? Test(FilterRow row) => value.In(row) is null;

    public override IEnumerable<int> Columns() => [value.Column];
}
