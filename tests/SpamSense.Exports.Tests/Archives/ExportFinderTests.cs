using System.Text;
using SpamSense.Exports.Archives;

namespace SpamSense.Exports.Tests.Archives;

public sealed class ExportFinderTests
{
    [Fact]
    public void A_file_that_may_not_be_read_is_among_the_exports_so_that_opening_it_tells()
    {
        using var files = new LockedFileSet();

        var found = new ExportFinder("folder", files, new RecordReaderOptions()).Find(CancellationToken.None);

        Assert.Equal(["folder/a.csv", "folder/b.csv", "folder/c.csv"], found.Select(static file => file.Name));
        Assert.Throws<UnauthorizedAccessException>(() => found[1].Open());
    }

    private sealed class LockedFileSet : IFileSet
    {
        public IReadOnlyList<string> Names { get; } = ["a.csv", "b.csv", "c.csv"];

        public bool IsCut => false;

        public long? LengthOf(string name) => null;

        public Stream? Open(string name) =>
            name == "b.csv" ? throw new UnauthorizedAccessException() : new MemoryStream(Encoding.UTF8.GetBytes("id,text\n1,good morning to you\n"));

        public void Dispose()
        {
        }
    }
}
