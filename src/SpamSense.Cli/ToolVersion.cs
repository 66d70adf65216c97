using System.Reflection;

namespace SpamSense.Cli;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>The version without the commit that a build may add.</summary>
    public static string Value { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
