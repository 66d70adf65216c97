using System.Text;
using Microsoft.AspNetCore.Http;

namespace SpamSense.AspNetCore;

/// <summary>What the content type of a request says of its body.</summary>
/// <param name="IsForm">Whether it says that the body is a form; where it does not, it says next to nothing.</param>
/// <param name="Charset">The encoding that it names, if it names one that we know.</param>
internal readonly record struct FormContentType(bool IsForm, Encoding? Charset)
{
    private const string Form = "application/x-www-form-urlencoded";

    /// <summary>Reads the content type of a request.</summary>
    /// <exception cref="BadHttpRequestException">415: the body is something else, or compressed.</exception>
    internal static FormContentType Of(HttpRequest request)
    {
        var text = request.ContentType.AsSpan();
        var end = text.IndexOf(';');
        var type = (end < 0 ? text : text[..end]).Trim();
        var isForm = type.Equals(Form, StringComparison.OrdinalIgnoreCase);

        // Small clients name none, text/plain, or the charset alone.
        if ((!isForm && type.Contains('/') && !type.Equals("text/plain", StringComparison.OrdinalIgnoreCase)) || request.Headers.ContentEncoding.Count > 0)
        {
            throw Unsupported();
        }

        return new FormContentType(isForm, CharsetOf(text));
    }

    /// <summary>Says that a body is no form.</summary>
    internal static BadHttpRequestException Unsupported() => new("The body has to be " + Form + ".", StatusCodes.Status415UnsupportedMediaType);

    private static Encoding? CharsetOf(ReadOnlySpan<char> contentType)
    {
        const string Name = "charset=";
        foreach (var range in contentType.Split(';'))
        {
            var parameter = contentType[range].Trim();
            if (parameter.StartsWith(Name, StringComparison.OrdinalIgnoreCase))
            {
                return FormCharset.Find(parameter[Name.Length..].Trim('"'));
            }
        }

        return null;
    }
}
