using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>
/// Undoes the slashes of WordPress. It has a comment checked as its program keeps it, with a backslash before each quotation mark, and submits it as its
/// database keeps it, without: the same comment has to be the same post both times.
/// </summary>
internal static class AkismetSlashes
{
    private const string WordPress = "WordPress/";

    /// <summary>Whether the texts of a check may have slashes: new comments of WordPress have them, what it takes from its database again has not.</summary>
    internal static bool AreIn(HttpRequest request, AkismetFields fields) =>
        request.Headers.UserAgent is [{ } agent, ..] && agent.StartsWith(WordPress, StringComparison.Ordinal) && string.IsNullOrEmpty(fields["recheck_reason"]);

    /// <summary>Takes the slashes away. A text in which one is missing, or one too many, never had them and stays as it is.</summary>
    internal static string Undo(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\\')
            {
                i++;
                if (i == text.Length || text[i] is not ('\'' or '"' or '\\' or '0'))
                {
                    return text;
                }

                character = text[i] == '0' ? '\0' : text[i];
            }
            else if (character is '\'' or '"')
            {
                return text;
            }

            plain.Append(character);
        }

        return plain.ToString();
    }
}
