namespace SpamSense.Cli.Hosting;

/// <summary>A command whose help ends with command lines to copy.</summary>
internal interface IExampled
{
    IReadOnlyList<string> Examples { get; }
}
