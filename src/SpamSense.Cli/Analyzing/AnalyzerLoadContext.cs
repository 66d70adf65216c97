using System.Reflection;
using System.Runtime.Loader;

namespace SpamSense.Cli.Analyzing;

/// <summary>Loads an assembly with the libraries beside it, but with this tool's SpamSense: only its analyzers are analyzers here.</summary>
internal sealed class AnalyzerLoadContext(string path) : AssemblyLoadContext(Path.GetFileName(path))
{
    private readonly AssemblyDependencyResolver? _resolver = File.Exists(path) ? new AssemblyDependencyResolver(path) : null;

    public Assembly LoadFile() => LoadFromAssemblyPath(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == typeof(SpamClassifier).Assembly.GetName().Name)
        {
            return typeof(SpamClassifier).Assembly;
        }

        return _resolver?.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }
}
