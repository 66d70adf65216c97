using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace SpamSense.AspNetCore;

/// <summary>Which argument of a handler is the comment, and how to read it.</summary>
/// <param name="Index">The place among the arguments.</param>
/// <param name="Read">Reads it; <see langword="null"/> where there is no text.</param>
internal sealed record CommentArgument(int Index, Func<object, Post?> Read)
{
    /// <summary>Finds the argument of a type.</summary>
    internal static CommentArgument? Find<TComment>(MethodInfo handler, Func<TComment, Post?> read)
    {
        var index = Array.FindIndex(handler.GetParameters(), parameter => parameter.ParameterType.IsAssignableTo(typeof(TComment)));
        return index < 0 ? null : new CommentArgument(index, argument => read((TComment)argument));
    }

    /// <summary>Finds the argument that looks like a comment: a post, an object with a text, or a text by its name.</summary>
    internal static CommentArgument? Find(MethodInfo handler, IServiceProviderIsService? services)
    {
        var candidates = handler.GetParameters().Index().Where(parameter => IsFromRequest(parameter.Item, services)).ToList();
        return candidates.Select(parameter => ReadObject(parameter.Index, parameter.Item)).FirstOrDefault(argument => argument is not null)
            ?? candidates.Where(parameter => IsText(parameter.Item)).Select(parameter => new CommentArgument(parameter.Index, CommentReader.ReadText)).FirstOrDefault();
    }

    private static CommentArgument? ReadObject(int index, ParameterInfo parameter) =>
        CommentReader.For(parameter.ParameterType) is { } read ? new CommentArgument(index, read) : null;

    private static bool IsText(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) && CommentReader.Names.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase);

    private static bool IsFromRequest(ParameterInfo parameter, IServiceProviderIsService? services)
    {
        var type = parameter.ParameterType;
        var isOfFramework = type.Namespace is { } name && type != typeof(string)
            && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));
        return !isOfFramework && !type.IsInterface && type != typeof(SpamCheckOutcome)
            && !parameter.GetCustomAttributes().OfType<IFromServiceMetadata>().Any() && services?.IsService(type) != true;
    }
}
