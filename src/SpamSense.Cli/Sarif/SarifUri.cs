namespace SpamSense.Cli.Sarif;

/// <summary>The name of a file as a URI reference: relative as given, or absolute with the scheme <c>file</c>.</summary>
internal static class SarifUri
{
    public static string Of(string file)
    {
        if (Path.IsPathRooted(file))
        {
            return new Uri(Path.GetFullPath(file)).AbsoluteUri;
        }

        var parts = file.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts.Where(static part => part != ".").Select(Uri.EscapeDataString));
    }
}
