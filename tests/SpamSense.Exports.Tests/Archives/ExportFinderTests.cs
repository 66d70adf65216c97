using System.Text;
using SpamSense.Exports.Archives;

namespace SpamSense.Exports.Tests.Archives;

public sealed class ExportFinderTests
{
    [Fact]
    public void A_file_that_may_not_be_read_is_named_and_the_others_are_found()
    {
        using var files = new LockedFileSet();
        var finder = new ExportFinder("folder", files, new RecordReaderOptions());

        Assert.Equal(["folder/a.csv", "folder/c.csv"], finder.Find(CancellationToken.None).Select(static file => file.Name));
        Assert.Equal("folder/b.csv", Assert.Single(finder.Unreadable).Source);
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
