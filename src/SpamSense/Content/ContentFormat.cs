namespace SpamSense.Content;

/// <summary>How a text is marked up.</summary>
public enum ContentFormat : byte
{
    /// <summary>To be found out from the text itself.</summary>
    Detect = 0,

    /// <summary>No markup but empty lines, lines that begin with <c>&gt;</c> (a quotation) and lines that begin with <c>-</c> or <c>1.</c> (a list). Tags and entities are undone all the same.</summary>
    Plain = 1,

    /// <summary>HTML tags and entities, as comment fields allow them.</summary>
    Html = 2,

    /// <summary>Markdown, with HTML in it where there is any.</summary>
    Markdown = 3,
}
