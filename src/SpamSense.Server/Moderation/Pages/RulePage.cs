using SpamSense.Diagnostics;
using SpamSense.Server.Moderation.Markup;

namespace SpamSense.Server.Moderation.Pages;

/// <summary>What a rule is about, as its page in the documentation has it.</summary>
internal sealed class RulePage(RuleCatalog rules)
{
    internal Task ShowAsync(ModerationRequest request)
    {
        if (request.Query("id") is not { } id || rules.Find(id) is not { } rule)
        {
            return request.RefuseAsync(StatusCodes.Status404NotFound, "There is no such rule.");
        }

        return request.SendAsync(PageFrame.Write(request, rule.Id, "", page =>
        {
            using var article = page.Begin("article", ("class", "rule"));
            if (RuleText.Find(rule.Id) is { } text)
            {
                RuleText.Write(page, text);
                return;
            }

            page.Leaf("h1", $"{rule.Id}: {rule.Title}");
            page.Leaf("p", rule.Description.Length > 0 ? rule.Description : $"A rule of category {rule.Category}, with severity {Name(rule.DefaultSeverity)}.");
        }));
    }

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
