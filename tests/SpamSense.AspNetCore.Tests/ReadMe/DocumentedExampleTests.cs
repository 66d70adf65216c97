using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SpamSense.Tests;
using SpamSense.Tests.ReadMe;

namespace SpamSense.AspNetCore.Tests.ReadMe;

/// <summary>Every example of docs/aspnetcore.md and of the package's front page is one that is compiled, and everything that they list is there.</summary>
public class DocumentedExampleTests
{
    private static readonly string[] Names =
        ["program", "post", "actions", "outcome", "group", "controller", "letter", "observe", "parts", "observer", "checker", "correction", "health", "ready"];

    private static readonly MarkdownFile Document = MarkdownFile.Load("docs/aspnetcore.md");
    private static readonly MarkdownFile FrontPage = MarkdownFile.Load("src/SpamSense.AspNetCore/README.md");

    [Fact]
    public void Every_example_of_the_document_is_one_that_is_compiled()
    {
        var fences = Document.FencesOf("csharp").ToList();
        Assert.Equal(Names.Length, fences.Count);
        AssertProgram(fences[0], "docs/aspnetcore.md");
        foreach (var (name, fence) in Names.Zip(fences).Skip(1))
        {
            LineDifference.AssertNone(fence.Lines, Region(name), $"docs/aspnetcore.md and the region <{name}> of AspNetCoreExamples.cs differ; change one of them.");
        }
    }

    [Fact]
    public void The_front_page_begins_with_the_same_program() => AssertProgram(FrontPage.FencesOf("csharp").First(), "README.md of the package");

    [Fact]
    public void The_settings_of_the_document_are_valid()
    {
        var json = string.Join('\n', Assert.Single(Document.FencesOf("json"), fence => fence.Lines.Any(line => line.Contains("\"SpamSense\"", StringComparison.Ordinal))).Lines);
        var configuration = new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build();
        var options = new SpamSenseOptions();
        configuration.GetSection(SpamSenseOptions.SectionName).Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        Assert.True(new SpamSenseOptionsValidator().Validate(null, options).Succeeded);
        options.ConfigurationFiles.Clear();
        using var services = new ServiceCollection().AddSpamSense().Services.BuildServiceProvider();
        Assert.Equal(2, options.Configuration.Count);
        Assert.NotNull(services.GetRequiredService<ClassifierFactory>().Create(options, withSites: false));
    }

    [Fact]
    public void The_document_lists_every_setting()
    {
        var prose = string.Join('\n', Document.Lines);
        Assert.All(typeof(SpamSenseOptions).GetProperties(), property => Assert.Contains($"| `{property.Name}`", prose, StringComparison.Ordinal));
    }

    internal static void AssertRefusal(string real)
    {
        var fence = Document.FencesOf("json").First();
        if (MarkdownFile.MayUpdate)
        {
            Document.Replace(fence, real.Split('\n'));
            return;
        }

        LineDifference.AssertNone(fence.Lines, real.Split('\n'), "docs/aspnetcore.md shows another refusal than there is; SPAMSENSE_UPDATE=1 dotnet test writes it.");
    }

    /// <summary>The statements and, below them as C# wants it, the type.</summary>
    private static void AssertProgram(Fence fence, string document) => LineDifference.AssertNone(
        fence.Lines, [.. Region("program"), "", .. Region("comment")], $"{document} and the regions <program> and <comment> of AspNetCoreExamples.cs differ.");

    private static string[] Region(string name)
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "SpamSense.AspNetCore.Tests", "ReadMe"), "*.cs");
        var source = files.Select(File.ReadAllLines).Single(lines => lines.Any(line => line.Trim() == $"// <{name}>"));
        var begin = Array.FindIndex(source, line => line.Trim() == $"// <{name}>");
        var end = Array.FindIndex(source, line => line.Trim() == $"// </{name}>");
        var indent = source[begin].Length - source[begin].TrimStart().Length;
        return [.. source[(begin + 1)..end].Select(line => line[Math.Min(indent, line.Length)..])];
    }
}
