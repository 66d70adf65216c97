using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SpamSense.AspNetCore;

/// <summary>What a line of <see cref="CorrectionRecords"/> looks like, for the document: a correction as a labelled record, which spamsense train reads.</summary>
internal sealed record ApiLabelledRecord(
    [property: JsonPropertyName("id"), Description("The name of the site, a colon, and the id of the correction.")] string Id,
    [property: JsonPropertyName("source"), Description("The name of the site.")] string Source,
    [property: JsonPropertyName("kind"), JsonConverter(typeof(KebabCaseNames<PostKind>))]
    [property: Description("Where the text stands in a conversation.")] PostKind Kind,
    [property: JsonPropertyName("text"), Description("The title, where there is one, a line feed, and the text.")] string Text,
    [property: JsonPropertyName("label"), JsonConverter(typeof(KebabCaseNames<Orientation>)), Description("What a moderator said.")] Orientation Label,
    [property: JsonPropertyName("intent"), Description("Unknown: moderators say no more than the label.")] string Intent,
    [property: JsonPropertyName("lang"), Description("The language as the client said it; otherwise en where the model knows the language, and und where it does not.")] string Language);
