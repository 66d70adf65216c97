namespace SpamSense.Server.Hosting;

/// <summary>What may be told of an exception: its type and where it came from, but not its message, which may quote a post.</summary>
internal static class ExceptionPlace
{
    public static string Of(Exception exception) =>
        $"{exception.GetType().Name} in {(exception.TargetSite is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : "an unknown place")}";
}
