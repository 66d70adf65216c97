using System.Globalization;
using System.Text;

namespace SpamSense.Server.Faults;

/// <summary>Requests as bytes, so that a trial knows when all of one was sent.</summary>
internal static class Request
{
    internal const string ThankYou = "Thanks for making the web a better place.";

    internal static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");

    internal static byte[] Check(string text) => Post("/1.1/comment-check", text);

    internal static byte[] SubmitSpam(string text) => Post("/1.1/submit-spam", text);

    private static byte[] Post(string path, string text)
    {
        var form = $"api_key=0123456789ab&blog=https%3A%2F%2Fblog.example&comment_type=comment&comment_author=Nora&comment_content={Uri.EscapeDataString(text)}";
        return Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n{form}"));
    }
}
