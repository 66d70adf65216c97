namespace Blog.Comments;

/// <summary>Something that was found in a comment when it arrived.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Severity">How bad it is, in small letters.</param>
/// <param name="Message">What was found, in words.</param>
/// <param name="Start">Where in the text it begins.</param>
/// <param name="Length">How long it is; 0 where it is about the comment as a whole.</param>
internal sealed record Reason(string Id, string Severity, string Message, int Start, int Length);
