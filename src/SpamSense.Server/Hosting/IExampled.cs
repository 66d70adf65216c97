namespace SpamSense.Server.Hosting;

/// <summary>A command whose help ends with command lines to copy.</summary>
internal interface IExampled
{
    IReadOnlyList<string> Examples { get; }
}
