using System.Xml;
using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Xml;

/// <summary>The names of the elements and attributes of a document. An export has some dozens; one that has any number would fill the memory.</summary>
internal sealed class BoundedNameTable : NameTable
{
    private const int MaxNames = 10_000;
    private const int MaxLength = 1024;

    private int _count;

    public override string Add(string key) => Get(key) ?? Added(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Added(base.Add(key, start, len));

    private string Added(string name) => ++_count <= MaxNames && name.Length <= MaxLength ? name : throw new BrokenExportException(1, UnreadableReason.TooManyNames);
}
