using System.Net.Http.Headers;
using System.Text;
using SpamSense.Tests;

namespace SpamSense.AspNetCore.Tests.Documents;

/// <summary>A command line of curl in a document, as far as documents use it.</summary>
internal static class CurlCommand
{
    private const string Host = "http://127.0.0.1:8099";

    internal static HttpRequestMessage Parse(string command)
    {
        var words = Split(command);
        Assert.Equal("curl", words[0]);
        var request = new HttpRequestMessage();
        var headers = new List<string>();
        for (var i = 1; i < words.Count; i++)
        {
            switch (words[i])
            {
                case "-X":
                    request.Method = new HttpMethod(words[++i]);
                    break;
                case "-H":
                    headers.Add(words[++i]);
                    break;
                case "--json":
                    request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(words[++i]));
                    request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                    break;
                case "--data-binary":
                    Assert.StartsWith("@", words[++i], StringComparison.Ordinal);
                    request.Content = new ByteArrayContent(File.ReadAllBytes(RepositoryFiles.PathOf(words[i][1..].Split('/'))));
                    break;
                default:
                    Assert.StartsWith(Host, words[i], StringComparison.Ordinal);
                    request.RequestUri = new Uri(words[i][Host.Length..], UriKind.Relative);
                    break;
            }
        }

        request.Method = request.Content is not null && request.Method == HttpMethod.Get ? HttpMethod.Post : request.Method;
        foreach (var header in headers.Select(header => header.Split(": ", 2)))
        {
            Assert.True(request.Headers.TryAddWithoutValidation(header[0], header[1]) || request.Content!.Headers.TryAddWithoutValidation(header[0], header[1]));
        }

        return request;
    }

    /// <summary>Splits as a shell does: white space outside of single quotes.</summary>
    private static List<string> Split(string command)
    {
        var words = new List<string>();
        var parts = command.Replace("\\\n", " ", StringComparison.Ordinal).Split('\'');
        for (var i = 0; i < parts.Length; i++)
        {
            words.AddRange(i % 2 == 1 ? [parts[i]] : parts[i].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
