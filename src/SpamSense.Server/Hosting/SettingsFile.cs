using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;

namespace SpamSense.Server.Hosting;

/// <summary>A JSON file of settings that is read again when it changes. One that is broken then changes nothing: half of what an editor saves must not be in force.</summary>
internal sealed class SettingsFile : JsonConfigurationSource
{
    private SettingsFile(string folder, string name)
    {
        Folder = folder;

        // A name that begins with a dot is as good as any other.
        FileProvider = new PhysicalFileProvider(folder, ExclusionFilters.None);
        Path = name;
        ReloadOnChange = true;
    }

    /// <summary>The folder that it is in.</summary>
    internal string Folder { get; }

    /// <summary>Names the file.</summary>
    /// <exception cref="CommandFailureException">There is none.</exception>
    internal static SettingsFile At(string path)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailureException($"There is no file '{path}' with settings; check the name and the folder.");
        }

        var file = new FileInfo(path);
        try
        {
            file.OpenRead().Dispose();
            return new SettingsFile(file.DirectoryName!, file.Name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailureException($"The settings '{path}' cannot be read; change their owner or their rights.", exception);
        }
    }

    public override IConfigurationProvider Build(IConfigurationBuilder builder)
    {
        EnsureDefaults(builder);
        return new Provider(this);
    }

    private sealed class Provider(SettingsFile source) : JsonConfigurationProvider(source)
    {
        private IDictionary<string, string?>? _last;

        public override void Load(Stream stream)
        {
            try
            {
                base.Load(stream);
                _last = Data;
            }
            catch (FormatException exception)
            {
                var place = source.FileProvider!.GetFileInfo(source.Path!).PhysicalPath;
                if (_last is null)
                {
                    throw new CommandFailureException($"'{place}' is not JSON; {PlaceIn(exception)}.", exception);
                }

                Data = _last;
                Console.Error.WriteLine($"{ServerCommandName.Value}: '{place}' is not JSON any more ({PlaceIn(exception)}); what it said before stands.");
            }
        }

        private static string PlaceIn(FormatException exception) =>
            exception.InnerException is System.Text.Json.JsonException { LineNumber: { } line } ? $"mend line {line + 1}" : "mend it";
    }
}
