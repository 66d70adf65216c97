using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace SpamSense.AspNetCore;

/// <summary>
/// The options as they were when they were last valid. The monitor of .NET throws at everybody who asks after a bad change; a request must not fail
/// because somebody is in the middle of editing a file.
/// </summary>
/// <typeparam name="TOptions">The options.</typeparam>
internal sealed class LastGoodOptions<TOptions> : IOptionsMonitor<TOptions>, IDisposable
    where TOptions : class
{
    private readonly IOptionsFactory<TOptions> _factory;
    private readonly ILogger _logger;
    private readonly IDisposable[] _registrations;
    private readonly Lock _lock = new();
    private volatile TOptions? _current;
    private string? _lastProblem;

    public LastGoodOptions(
        IOptionsFactory<TOptions> factory, IEnumerable<IOptionsChangeTokenSource<TOptions>> sources, ILoggerFactory loggers)
    {
        _factory = factory;
        _logger = loggers.CreateLogger(SpamSenseLog.Category);
        _registrations = [.. sources.Select(source => ChangeToken.OnChange(source.GetChangeToken, Reload))];
    }

    private event Action<TOptions, string?>? Changed;

    public TOptions CurrentValue => _current ?? CreateFirst();

    public TOptions Get(string? name) => CurrentValue;

    public IDisposable OnChange(Action<TOptions, string?> listener)
    {
        Changed += listener;
        return new Registration(() => Changed -= listener);
    }

    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());

    private TOptions CreateFirst()
    {
        lock (_lock)
        {
            return _current ??= Create();
        }
    }

    private void Reload()
    {
        TOptions fresh;
        lock (_lock)
        {
            if (_current is null)
            {
                return;
            }

            try
            {
                _current = fresh = Create();
                _lastProblem = null;
            }
            catch (OptionsValidationException e)
            {
                // A configuration tells more than once of one change.
                var problem = string.Join(' ', e.Failures);
                if (problem != _lastProblem)
                {
                    _lastProblem = problem;
                    _logger.KeptSettings(problem);
                }

                return;
            }
        }

        Changed?.Invoke(fresh, Options.DefaultName);
    }

    private TOptions Create()
    {
        try
        {
            return _factory.Create(Options.DefaultName);
        }
        catch (InvalidOperationException e)
        {
            // The binder's sentence names the setting and the value that is no number.
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), [e.Message]);
        }
    }

    private sealed class Registration(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
