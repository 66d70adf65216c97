using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What Coral does with a comment.</summary>
internal sealed record CoralAnswer(
    [property: JsonPropertyName("actions")] IReadOnlyList<CoralAnswer.Flag> Actions,
    [property: JsonPropertyName("status"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Status)
{
    private static readonly Flag[] Spam = [new("FLAG", "COMMENT_DETECTED_SPAM")];

    private static readonly CoralAnswer FlagOnly = new(Spam, null);
    private static readonly CoralAnswer Premod = new(Spam, "PREMOD");
    private static readonly CoralAnswer Withheld = new(Spam, "SYSTEM_WITHHELD");
    private static readonly CoralAnswer Rejected = new(Spam, "REJECTED");

    internal static CoralAnswer Of(CoralStatus status) => status switch
    {
        CoralStatus.Premod => Premod,
        CoralStatus.SystemWithheld => Withheld,
        CoralStatus.Rejected => Rejected,
        _ => FlagOnly,
    };

    internal sealed record Flag([property: JsonPropertyName("actionType")] string ActionType, [property: JsonPropertyName("reason")] string Reason);
}
