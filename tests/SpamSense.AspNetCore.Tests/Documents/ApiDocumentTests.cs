using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using SpamSense.Tests;

namespace SpamSense.AspNetCore.Tests.Documents;

/// <summary>Runs the command lines of docs/api.md one after the other. SPAMSENSE_UPDATE=1 writes their answers into it.</summary>
public partial class ApiDocumentTests
{
    private const string Key = "0123456789ab";
    private const int MostLines = 3;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public async Task Every_command_line_gives_the_answer_that_the_document_shows()
    {
        await using var app = await TestApplication.StartAsync(
            application =>
            {
                application.MapSpamSense();
                application.MapPerspective();
                application.MapCoral(configure: options =>
                {
                    options.SigningSecrets.Add("keep-this-secret");
                    options.Site = "news.example";
                });
            },
            options => options.Sites.Add(new SiteOptions { Name = "blog.example", Key = Key }));
        var path = RepositoryFiles.PathOf("docs", "api.md");
        var document = await File.ReadAllTextAsync(path);
        var commands = Example().Matches(document);
        Assert.Equal(11, commands.Count);

        var real = document;
        foreach (Match command in commands)
        {
            using var request = CurlCommand.Parse(command.Groups["command"].Value);
            using var response = await app.Client.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            var answer = command.Groups["language"].Value == "json"
                ? JsonSerializer.Serialize(JsonDocument.Parse(body).RootElement, Indented) + "\n"
                : Shorten(body);
            real = real.Replace(command.Value, $"```bash\n{command.Groups["command"].Value}```\n\n```{command.Groups["language"].Value}\n{answer}```\n", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("SPAMSENSE_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(path, real);
        }
        else
        {
            Assert.Equal(Id().Replace(document, "ID"), Id().Replace(real, "ID"));
        }
    }

    private static string Shorten(string body)
    {
        var lines = body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(lines.Take(MostLines).Select(line => line + "\n")) + (lines.Length > MostLines ? "…\n" : "");
    }

    [GeneratedRegex(@"```bash\n(?<command>curl [^`]+?)```\n\n```(?<language>json|text)\n[^`]*```\n")]
    private static partial Regex Example();

    [GeneratedRegex(@"\b[0-9a-f]{32}\b")]
    private static partial Regex Id();
}
