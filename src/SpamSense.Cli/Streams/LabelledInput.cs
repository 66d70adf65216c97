using SpamSense.Training.Data;

namespace SpamSense.Cli.Streams;

/// <summary>Reads labelled posts, and says in one sentence why that cannot be done.</summary>
internal static class LabelledInput
{
    public static IReadOnlyList<LabelledPost> Load(string file)
    {
        try
        {
            return LabelledData.Load([file]);
        }
        catch (Exception e) when (e is InvalidDataException or DirectoryNotFoundException)
        {
            throw new CommandFailureException(e.Message, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException(IoSentence.ForInput(file, e), e);
        }
    }
}
