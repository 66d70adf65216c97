using System.Collections.Immutable;
using SpamSense.Diagnostics;

namespace SpamSense.Testing.Pages;

/// <summary>Reads a rule page, and refuses one that is not complete.</summary>
internal sealed class PageParser
{
    private static readonly string[] Titles = ["", "Why", "Examples", "Counter-examples", "Configuration", "When to set it aside"];
    private const string FixLabel = " · fix: ";

    private readonly PageText _page;
    private readonly ImmutableArray<PageSection> _sections;

    internal PageParser(string markdown, string name)
    {
        _page = new PageText(name, markdown);
        _sections = _page.Sections();
    }

    /// <exception cref="VerificationException">The page is malformed; the message names its line.</exception>
    internal RulePage Parse()
    {
        CheckSections();
        var (id, title) = Title(_sections[0].Prose[0]);
        var (category, severity, isEnabled, fixKeys) = Facts(_sections[0].Prose[1]);
        var examples = Examples(_sections[2], id);
        var counterExamples = Examples(_sections[3], id);
        var isEngine = category == DiagnosticCategory.Engine;
        Check(_sections[2], isEngine || examples.Length >= 2, "has at least two fences ```text.");
        Check(_sections[3], isEngine || counterExamples.Length >= 2, "has at least two fences ```text.");
        foreach (var example in examples)
        {
            Check(example, id, isMarked: true);
        }

        foreach (var example in counterExamples)
        {
            Check(example, id, isMarked: false);
        }

        return new RulePage(_page)
        {
            Id = id,
            Title = title,
            Category = category,
            Severity = severity,
            IsEnabledByDefault = isEnabled,
            FixKeys = fixKeys,
            Summary = string.Join(' ', _sections[0].Prose[2..]),
            Configuration = string.Join('\n', _sections[4].Fences[0].Lines),
            ConfigurationLine = _sections[4].Fences[0].Line,
            Examples = examples,
            CounterExamples = counterExamples,
        };
    }

    private void CheckSections()
    {
        for (var i = 0; i < Math.Max(_sections.Length, Titles.Length); i++)
        {
            if (i >= _sections.Length || i >= Titles.Length || _sections[i].Title != Titles[i])
            {
                var line = i < _sections.Length ? _sections[i].Line : _sections[^1].Line;
                throw _page.Problem(line, i < Titles.Length ? $"Here the section '{Titles[i]}' is missing." : $"A page has no section '{_sections[i].Title}'.");
            }
        }

        Check(_sections[0], _sections[0].Prose.Length >= 3 && _sections[0].Fences.IsEmpty, "holds the title, the line of facts and a sentence on what is found.");
        foreach (var section in (ReadOnlySpan<PageSection>)[_sections[1], _sections[5]])
        {
            Check(section, section.Prose.Length > 0 && section.Fences.IsEmpty, "is a paragraph.");
        }

        Check(_sections[4], _sections[4].Fences is [{ Info: "ini" }], "has one fence ```ini.");
    }

    private (string Id, string Title) Title(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return line.StartsWith("# ", StringComparison.Ordinal) && colon > 2 && colon + 2 < line.Length
            ? (line[2..colon], line[(colon + 2)..])
            : throw _page.Problem(1, "The first line is '# ID: title'.");
    }

    private (string Category, DiagnosticSeverity Severity, bool IsEnabled, ImmutableArray<string> FixKeys) Facts(string line)
    {
        var fix = line.IndexOf(FixLabel, StringComparison.Ordinal);
        ImmutableArray<string> fixKeys = fix < 0 ? [] : [.. line[(fix + FixLabel.Length)..].Split(", ")];
        return (fix < 0 ? line : line[..fix]).Split(" · ") is [var category, var severity, var enabled]
            && Enum.TryParse<DiagnosticSeverity>(severity, out var parsed) && parsed.ToString() == severity && enabled is "enabled" or "disabled"
            ? (category, parsed, enabled == "enabled", fixKeys)
            : throw _page.Problem(3, $"'{line}' is no line of facts: 'Links · Info · enabled', and where there are fixes 'Links · Info · enabled · fix: remove-link, defang-link'.");
    }

    private ImmutableArray<RulePageExample> Examples(PageSection section, string id)
    {
        var parser = new ExampleParser(_page, id);
        return [.. section.Fences.Select(parser.Parse)];
    }

    private void Check(PageSection section, bool isGood, string what)
    {
        if (!isGood)
        {
            throw _page.Problem(section.Line, $"{(section.Title.Length == 0 ? "The top of a page" : $"The section '{section.Title}'")} {what}");
        }
    }

    private void Check(RulePageExample example, string id, bool isMarked)
    {
        try
        {
            var marks = example.Posts.Sum(post => Markup.AnnotatedPost.From(post, id).Expected.Count(expected => expected.Id == id));
            if (marks > 0 != isMarked)
            {
                throw new VerificationException(isMarked ? $"An example marks what {id} reports." : $"A counter-example has no mark for {id}.");
            }
        }
        catch (VerificationException e)
        {
            throw _page.Problem(example.Line, e.Message);
        }
    }
}
