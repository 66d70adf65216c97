using SpamSense.Exports;

namespace SpamSense.Cli.Analyzing.Fixing;

/// <summary>A copy of an export, record by record.</summary>
internal sealed class FixedExport(RecordCopier copier) : IFixedCopy
{
    public void Write(SourcedPost post, string? text) => copier.Write(post.Record!, text);

    public void Complete() => copier.Complete();

    public void Dispose() => copier.Dispose();
}
