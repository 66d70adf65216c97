using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace SpamSense.AspNetCore;

/// <summary>
/// The classifier that the options, their files and the settings of sites call for now. When one of them changes, another classifier takes its place;
/// where none can be made, the last good one stays and one line of the log says why.
/// </summary>
internal sealed class ClassifierSource : IDisposable
{
    private readonly ClassifierFactory _factory;
    private readonly IOptionsMonitor<SpamSenseOptions> _options;
    private readonly ILogger _logger;
    private readonly Lock _lock = new();
    private IDisposable[] _watches = [];
    private IDisposable[] _fileWatches = [];
    private volatile SpamClassifier? _current;
    private SpamSenseOptions? _watched;
    private string? _lastProblem;
    private bool _isDisposed;

    public ClassifierSource(ClassifierFactory factory, IOptionsMonitor<SpamSenseOptions> options, ILoggerFactory loggers)
    {
        _factory = factory;
        _options = options;
        _logger = loggers.CreateLogger(SpamSenseLog.Category);
    }

    /// <summary>Tells of every classifier after the first.</summary>
    internal event Action<SpamClassifier>? Changed;

    /// <summary>The classifier. Made when it is first asked for.</summary>
    /// <exception cref="OptionsValidationException">The first one cannot be made; the failures say why, in a sentence each.</exception>
    internal SpamClassifier Current => _current ?? CreateFirst();

    public void Dispose()
    {
        IDisposable[] ended;
        lock (_lock)
        {
            _isDisposed = true;
            ended = [.. _watches, .. _fileWatches];
            _watches = _fileWatches = [];
        }

        End(ended);
    }

    /// <summary>Never within the lock: the end of a watch waits for what it has called, and that may be waiting for the lock.</summary>
    private static void End(IDisposable[] watches) => Array.ForEach(watches, watch => watch.Dispose());

    private SpamClassifier CreateFirst()
    {
        lock (_lock)
        {
            if (_current is { } classifier)
            {
                return classifier;
            }

            // Watched first: what changes while the classifier is made is made anew.
            var options = _options.CurrentValue;
            if (_watches.Length == 0 && !_isDisposed)
            {
                _watches = [.. _factory.Sites.Select(site => ChangeToken.OnChange(site.Watch, Rebuild)), _options.OnChange(_ => Rebuild())!];
                WatchFiles(options);
            }

            return _current = CreateWithoutBadSites(options);
        }
    }

    /// <summary>A setting that was good when a site stored it, and is not known to this version, must not keep an application from starting.</summary>
    private SpamClassifier CreateWithoutBadSites(SpamSenseOptions options)
    {
        try
        {
            return _factory.Create(options, withSites: true);
        }
        catch (OptionsValidationException e) when (_factory.Sites.Count > 0)
        {
            var classifier = _factory.Create(options, withSites: false);
            _logger.LeftSiteSettingsOut(string.Join(' ', e.Failures));
            return classifier;
        }
    }

    private void Rebuild()
    {
        SpamClassifier? classifier;
        IDisposable[] ended;
        lock (_lock)
        {
            if (_current is null || _isDisposed)
            {
                return;
            }

            var options = _options.CurrentValue;
            ended = WatchFiles(options);
            classifier = TryCreate(options);
            _current = classifier ?? _current;
        }

        End(ended);
        if (classifier is not null)
        {
            _logger.ReplacedClassifier(classifier.Manifest.Sha256);
            Changed?.Invoke(classifier);
        }
    }

    private SpamClassifier? TryCreate(SpamSenseOptions options)
    {
        try
        {
            var classifier = _factory.Create(options, withSites: true);
            _lastProblem = null;
            return classifier;
        }
        catch (OptionsValidationException e)
        {
            // One save of a file can be several changes.
            var problem = string.Join(' ', e.Failures);
            if (problem != _lastProblem)
            {
                _lastProblem = problem;
                _logger.KeptClassifier(problem);
            }

            return null;
        }
    }

    /// <summary>Watches the files of the options instead of those before.</summary>
    /// <returns>The watches to end.</returns>
    private IDisposable[] WatchFiles(SpamSenseOptions options)
    {
        if (ReferenceEquals(options, _watched))
        {
            return [];
        }

        _watched = options;
        var before = _fileWatches;
        _fileWatches = [.. options.ConfigurationFiles.Select(_factory.FullPathOf).Distinct().Where(path => Directory.Exists(Path.GetDirectoryName(path))).SelectMany(Watch)];
        return before;
    }

    private IEnumerable<IDisposable> Watch(string path)
    {
        // Names that begin with a dot are no secrets here: it is how these files are called.
        var files = new PhysicalFileProvider(Path.GetDirectoryName(path)!, ExclusionFilters.None);
        return [files, ChangeToken.OnChange(() => files.Watch(Path.GetFileName(path)), Rebuild)];
    }
}
