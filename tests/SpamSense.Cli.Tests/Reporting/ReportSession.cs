using SpamSense.Cli.Reporting;
using SpamSense.Cli.Tests.Tool;

namespace SpamSense.Cli.Tests.Reporting;

/// <summary>Makes reports in a folder of their own.</summary>
internal sealed class ReportSession : IDisposable
{
    public TemporaryFolder Folder { get; } = new();

    public void Dispose() => Folder.Dispose();

    /// <summary>The report on an export.</summary>
    public ReportReading Report(string name, string export, Func<ReportRequest, ReportRequest>? change = null)
    {
        Folder.Write(name, export);
        return Report([Folder.PathOf(name)], change);
    }

    /// <summary>The report on files.</summary>
    public ReportReading Report(IReadOnlyList<string> files, Func<ReportRequest, ReportRequest>? change = null)
    {
        var request = new ReportRequest { Files = files, Output = Folder.PathOf("page.html") };
        new ReportRun(change?.Invoke(request) ?? request).Execute(CancellationToken.None);
        return ReportReading.Of(Folder.Read("page.html"));
    }
}
