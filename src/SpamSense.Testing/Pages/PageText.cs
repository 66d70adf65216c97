using System.Collections.Immutable;

namespace SpamSense.Testing.Pages;

/// <summary>Cuts a page into sections, and tells where a problem is.</summary>
internal sealed class PageText(string name, string markdown)
{
    private readonly string[] _lines = markdown.ReplaceLineEndings("\n").Split('\n');

    internal VerificationException Problem(int line, string problem) => new($"{name}({line}): {problem}");

    /// <summary>The sections, the one above the first heading of level 2 included.</summary>
    /// <exception cref="VerificationException">A fence is never closed, or a heading is of another level.</exception>
    internal ImmutableArray<PageSection> Sections()
    {
        var sections = ImmutableArray.CreateBuilder<PageSection>();
        var (title, start) = ("", 1);
        var prose = ImmutableArray.CreateBuilder<string>();
        var fences = ImmutableArray.CreateBuilder<PageFence>();
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i].TrimEnd();
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var fence = FenceAt(i);
                fences.Add(fence);
                i += fence.Lines.Length + 1;
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                End();
                (title, start) = (line[3..], i + 1);
            }
            else if (line.StartsWith('#') && i > 0)
            {
                throw Problem(i + 1, "A page has one title and headings of level 2; this is another level.");
            }
            else if (line.Length > 0)
            {
                prose.Add(line);
            }
        }

        End();
        return sections.ToImmutable();

        void End()
        {
            sections.Add(new PageSection(title, start, prose.ToImmutable(), fences.ToImmutable()));
            prose.Clear();
            fences.Clear();
        }
    }

    private PageFence FenceAt(int index)
    {
        var ticks = _lines[index].Length - _lines[index].TrimStart('`').Length;
        var closing = new string('`', ticks);
        var end = Array.FindIndex(_lines, index + 1, line => line.TrimEnd() == closing);
        return end < 0
            ? throw Problem(index + 1, "The fence is never closed.")
            : new PageFence(index + 1, _lines[index][ticks..].Trim(), [.. _lines[(index + 1)..end]]);
    }
}
