using System.Reflection;

namespace SpamSense.AspNetCore;

/// <summary>Reads a comment out of an object by the names that its properties usually have.</summary>
internal sealed class CommentReader
{
    private static readonly string[] TextNames = ["Text", "Body", "Content", "Comment", "Message"];
    private static readonly string[] TitleNames = ["Title", "Subject"];
    private static readonly string[] AuthorNames = ["AuthorName", "Author", "Name"];
    private static readonly string[] UrlNames = ["AuthorUrl", "Url", "Website", "HomePage"];

    private readonly PropertyInfo _text;
    private readonly PropertyInfo? _title;
    private readonly PropertyInfo? _author;
    private readonly PropertyInfo? _url;

    private CommentReader(Type type, PropertyInfo text)
    {
        _text = text;
        _title = PropertyOf(type, TitleNames);
        _author = PropertyOf(type, AuthorNames);
        _url = PropertyOf(type, UrlNames);
    }

    /// <summary>The names that a text goes by.</summary>
    internal static IReadOnlyList<string> Names => TextNames;

    /// <summary>Finds out how to read a type.</summary>
    /// <param name="type">The type of the argument.</param>
    /// <param name="property">The property that holds the text; <see langword="null"/> looks for it by its usual names.</param>
    /// <returns>What reads it, or <see langword="null"/> where the type has no such property.</returns>
    internal static Func<object, Post?>? For(Type type, string? property = null)
    {
        if (type == typeof(Post))
        {
            return static post => (Post)post;
        }

        return PropertyOf(type, property is null ? TextNames : [property]) is { } text ? new CommentReader(type, text).Read : null;
    }

    /// <summary>Reads a text by itself.</summary>
    internal static Post? ReadText(object text) => new() { Text = (string)text };

    /// <summary>Properties may differ by case alone, or hide one of a base class: the first that has one of the names as it is written counts.</summary>
    private static PropertyInfo? PropertyOf(Type type, string[] names)
    {
        var texts = Array.FindAll(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), IsText);
        return names
            .Select(name => Array.Find(texts, text => text.Name == name) ?? Array.Find(texts, text => text.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(text => text is not null);
    }

    private static bool IsText(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && (property.PropertyType == typeof(string) || property.PropertyType == typeof(Uri));

    private static string? ValueOf(PropertyInfo? property, object comment) => property?.GetValue(comment) switch
    {
        Uri address => address.OriginalString,
        var value => value as string,
    };

    private Post? Read(object comment) => ValueOf(_text, comment) is not { } text ? null : new Post
    {
        Text = text,
        Title = ValueOf(_title, comment),
        AuthorName = ValueOf(_author, comment),
        AuthorUrl = ValueOf(_url, comment),
    };
}
