using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Console;
using SpamSense.AspNetCore;
using SpamSense.Server.Limits;
using SpamSense.Server.Storage;
using SpamSense.Server.Storage.Corrections;
using SpamSense.Server.Storage.Counters;
using SpamSense.Server.Storage.Keys;

namespace SpamSense.Server.Hosting;

/// <summary>Puts the server together.</summary>
internal static class ServerHost
{
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(10);
    private static readonly ServerLimits Limits = new();

    /// <summary>Builds the server.</summary>
    /// <param name="settings">How it is to run.</param>
    /// <param name="database">The database.</param>
    internal static WebApplication Build(ServerSettings settings, ServerDatabase database)
    {
        var file = settings.Configuration is { } path ? SettingsFile.At(path) : null;

        // Relative paths in the settings begin where the settings are.
        var root = file?.Folder ?? Path.GetDirectoryName(database.Path)!;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = root });
        Configure(builder.Configuration, file);
        AddLogging(builder.Logging);
        builder.WebHost.UseUrls([.. settings.Addresses.Select(static address => address.Text)]);

        // Endpoints that come into the settings later would be opened at once, with nobody to ask whether there is a key.
        builder.WebHost.PreferHostingUrls(true);
        var gate = new ConnectionGate(Limits);
        builder.WebHost.ConfigureKestrel(kestrel => Limits.ApplyTo(kestrel, gate));
        builder.Services.Configure<HostOptions>(static options => options.ShutdownTimeout = LongestStop);
        AddStorage(builder.Services, database);
        builder.Services.AddSpamSense();
        builder.Services.PostConfigure<SpamSenseOptions>(options => options.AllowAnyKey &= settings.IsLocal);
        builder.Services.AddModerationPage();
        AddDraining(builder.Services);
        var app = builder.Build();
        Map(app, LoadShedder.Create(Limits, gate));
        return app;
    }

    /// <summary>Builds the server on one address, with nothing configured.</summary>
    /// <param name="address">The address to listen on, such as <c>http://127.0.0.1:8099</c>.</param>
    /// <param name="database">The database.</param>
    internal static WebApplication Build(string address, ServerDatabase database) =>
        Build(new ServerSettings { Addresses = [ListenAddress.Parse(address) ?? throw new ArgumentException("This is no address to listen on.", nameof(address))] }, database);

    private static void Configure(ConfigurationManager configuration, SettingsFile? file)
    {
        // Nothing is read from wherever the server happens to be started: neither an appsettings.json nor other addresses.
        configuration.Sources.Clear();
        configuration.AddInMemoryCollection([new($"{SpamSenseOptions.SectionName}:{nameof(SpamSenseOptions.AllowAnyKey)}", bool.TrueString)]);
        try
        {
            if (file is not null)
            {
                ((IConfigurationBuilder)configuration).Add(file);
            }
        }
        catch (InvalidDataException exception) when (exception.InnerException is CommandFailureException failure)
        {
            // The sentence, out of what the configuration wraps it in.
            throw failure;
        }

        configuration.AddEnvironmentVariables();
        if (configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new CommandFailureException("The addresses to listen on are chosen with --listen; take Kestrel:Endpoints out of the configuration.");
        }
    }

    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);

        // It would make an activity and a scope for each request, for lines that FailureAnswer writes with less in them.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // That the server did not start, or that a part of it failed, is one sentence of the command, not a trace as well.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.AddSimpleConsole(static console => console.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void AddStorage(IServiceCollection services, ServerDatabase database)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(database);
        services.AddSingleton<DatabaseWriter>();
        services.AddSingleton<KeyStore>();
        services.AddSingleton<SqliteSiteDirectory>();
        services.AddSingleton<ISiteDirectory>(static provider => provider.GetRequiredService<SqliteSiteDirectory>());
        services.AddSingleton<ICorrectionStore, SqliteCorrectionStore>();
        services.AddSingleton<SqliteStatistics>();
        services.AddSingleton<ISiteStatistics>(static provider => provider.GetRequiredService<SqliteStatistics>());
        services.AddHostedService<StatisticsFlush>();
        services.AddHostedService<DatabaseWatch>();
    }

    private static void AddDraining(IServiceCollection services)
    {
        services.AddSingleton<Draining>();
        services.AddHostedService(static provider => provider.GetRequiredService<Draining>());
        services.AddHealthChecks().AddSpamSense().AddCheck<Draining>("draining", HealthStatus.Unhealthy);
    }

    // The endpoints of each protocol are mapped below the health checks.
    private static void Map(WebApplication app, LoadShedder shedder)
    {
        var draining = app.Services.GetRequiredService<Draining>();
        app.Use(next => context =>
        {
            draining.OnRequest(context);
            return next(context);
        });
        app.Use(next => context => shedder.PassAsync(context, next));
        app.UseMiddleware<FailureAnswer>();
        app.UseMiddleware<StrangePages>();
        app.MapHealthChecks(LoadShedder.LivenessPath, new HealthCheckOptions { Predicate = static _ => false });
        app.MapHealthChecks("/healthz/ready");
        app.MapAkismet();
        app.MapSpamSense();
        app.MapPerspective();
        if (app.Configuration.GetSection(CoralOptions.SectionName).Exists())
        {
            app.MapCoral();
        }

        app.MapModerationPage();
    }
}
