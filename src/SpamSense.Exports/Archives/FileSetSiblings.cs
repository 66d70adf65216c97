using SpamSense.Exports.Platforms;

namespace SpamSense.Exports.Archives;

/// <summary>The files beside one file of a set.</summary>
internal sealed class FileSetSiblings(IFileSet files, string name) : ISiblings
{
    public Stream? Open(string sibling)
    {
        var folders = new List<string>(name.Split('/')[..^1]);
        foreach (var step in sibling.Split('/'))
        {
            if (step != "..")
            {
                folders.Add(step);
            }
            else if (folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else
            {
                // Nothing outside the set is anybody's sibling.
                return null;
            }
        }

        return files.Open(string.Join('/', folders));
    }
}
