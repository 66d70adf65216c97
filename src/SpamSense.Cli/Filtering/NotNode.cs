namespace SpamSense.Cli.Filtering;

/// <summary>The opposite of a part.</summary>
internal sealed class NotNode(FilterNode part) : FilterNode
{
    public override bool? Test(FilterRow row) => !part.Test(row);

    public override IEnumerable<int> Columns() => part.Columns();
}
