using System.Collections.Immutable;
using System.Reflection;
using SpamSense.Analyzers;
using SpamSense.Cli.Streams;
using SpamSense.Fixes;

namespace SpamSense.Cli.Analyzing;

/// <summary>Loads rules of the user's own, and says in one sentence which file is at fault when that cannot be done.</summary>
internal static class AnalyzerAssembly
{
    /// <summary>One instance of every analyzer, suppressor and provider of fixes of some assemblies.</summary>
    /// <exception cref="CommandFailureException">A file cannot be loaded, holds none of them, or uses an id that is taken.</exception>
    public static LoadedRules LoadAll(IReadOnlyList<string> files)
    {
        var analyzers = ImmutableArray.CreateBuilder<ContentAnalyzer>();
        var suppressors = ImmutableArray.CreateBuilder<DiagnosticSuppressor>();
        var fixes = ImmutableArray.CreateBuilder<ContentFixProvider>();
        var owners = BuiltInAnalyzers.All
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(static descriptor => descriptor.Id)
            .ToDictionary(static descriptor => descriptor.Id, static _ => "a rule of the tool", StringComparer.Ordinal);
        if (files.Any(string.IsNullOrEmpty))
        {
            throw new CommandFailureException("The name of an assembly is empty; check for a variable that is not set.");
        }

        foreach (var file in files)
        {
            var loaded = Load(file);
            foreach (var id in IdsOf(loaded.Analyzers, file))
            {
                if (!owners.TryAdd(id, $"'{file}'"))
                {
                    throw new CommandFailureException($"'{file}' uses the id {id}, which belongs to {owners[id]} already; give its rule another one.");
                }
            }

            analyzers.AddRange(loaded.Analyzers);
            suppressors.AddRange(loaded.Suppressors);
            fixes.AddRange(loaded.Fixes);
        }

        return new LoadedRules(analyzers.ToImmutable(), suppressors.ToImmutable(), fixes.ToImmutable());
    }

    private static LoadedRules Load(string file)
    {
        var loaded = Guarded(file, () =>
        {
            // The loader says of a folder, and of what may not be read, that a library is missing.
            File.OpenRead(file).Dispose();
            var assembly = new AnalyzerLoadContext(Path.GetFullPath(file)).LoadFile();
            return new LoadedRules(BuiltInAnalyzers.Find(assembly), FindSuppressors(assembly), BuiltInFixProviders.Find(assembly));
        });
        return loaded is { Analyzers.IsEmpty: true, Suppressors.IsEmpty: true, Fixes.IsEmpty: true }
            ? throw new CommandFailureException($"'{file}' holds no analyzer: a class derived from ContentAnalyzer with a constructor without parameters.")
            : loaded;
    }

    private static ImmutableArray<DiagnosticSuppressor> FindSuppressors(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false, IsNested: false } && type.IsSubclassOf(typeof(DiagnosticSuppressor)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (DiagnosticSuppressor)Activator.CreateInstance(type)!),
    ];

    private static List<string> IdsOf(ImmutableArray<ContentAnalyzer> analyzers, string file) => Guarded(file, () =>
    {
        // A descriptor may be shared by the analyzers of one assembly; two descriptors with one id may not.
        var descriptors = analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Distinct().ToList();
        var twice = descriptors.GroupBy(static descriptor => descriptor.Id, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        return twice is null
            ? descriptors.ConvertAll(static descriptor => descriptor.Id)
            : throw new CommandFailureException($"'{file}' uses the id {twice.Key} for two rules; give one of them another.");
    });

    private static T Guarded<T>(string file, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (BadImageFormatException exception)
        {
            throw new CommandFailureException($"'{file}' is no .NET assembly that can be loaded here; name the .dll of a class library.", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException || (exception is FileNotFoundException or DirectoryNotFoundException && !File.Exists(file)))
        {
            throw new CommandFailureException(IoSentence.ForInput(file, exception), exception);
        }
        catch (Exception exception) when (exception is ReflectionTypeLoadException or TypeLoadException or MissingMethodException or FileNotFoundException or FileLoadException)
        {
            throw new CommandFailureException($"'{file}' needs something that is not there; build it against SpamSense {ToolVersion.Value} and keep its libraries beside it.", exception);
        }
        catch (TargetInvocationException exception)
        {
            throw new CommandFailureException($"An analyzer of '{file}' cannot be created: its constructor threw {exception.InnerException?.GetType().Name}.", exception);
        }
        catch (Exception exception) when (exception is not CommandFailureException and not OutOfMemoryException)
        {
            throw new CommandFailureException($"The analyzers of '{file}' cannot be used: {exception.GetType().Name} while they were read.", exception);
        }
    }
}
