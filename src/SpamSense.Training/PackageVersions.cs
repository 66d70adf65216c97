using System.Reflection;

namespace SpamSense.Training;

/// <summary>Tells the version of the package that a type came in.</summary>
internal static class PackageVersions
{
    internal static string Of(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
