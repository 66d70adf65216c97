using SpamSense.Content;

namespace SpamSense.Cli.Analyzing;

/// <summary>Where a post comes from, and how places in its text become places in the file.</summary>
/// <param name="File">The name of the input as given.</param>
/// <param name="Line">The line on which the record or the body of the document begins, counted from 1.</param>
/// <param name="Record">The number of the record in its input, counted from 1; 0 for a document.</param>
/// <param name="Offset">How many UTF-16 units of a document stand before its body.</param>
internal sealed record PostPlace(string File, long Line, long Record, int Offset = 0)
{
    /// <summary>Whether the whole file is the post.</summary>
    public bool IsDocument => Record == 0;

    /// <summary>Line and column, counted from 1: true ones in a document; in an export the record's line, and the place in the text.</summary>
    /// <param name="tree">The text; of a document without it only the line is known on which its body begins.</param>
    /// <param name="position">The place in the text.</param>
    /// <returns>Line and column; the column is 0 where it is not known.</returns>
    public (long Line, int Column) Of(ContentTree? tree, int position)
    {
        if (!IsDocument)
        {
            return (Line, position + 1);
        }

        if (tree is null)
        {
            return (Line, 0);
        }

        var place = tree.GetLinePosition(position);
        return (Line + place.Line, place.Character + 1);
    }
}
