using System.Globalization;
using DuckDB.NET.Data;
using DuckDB.NET.Native;
using SpamSense.Cli.Hosting;
using SpamSense.Cli.Sql.Functions;

namespace SpamSense.Cli.Sql;

/// <summary>A DuckDB of this process that knows our functions and reaches no network.</summary>
internal sealed class SqlSession : IDisposable
{
    private const string InMemory = ":memory:";

    private readonly DuckDBConnection _connection;
    private readonly PostScorer _scorer;
    private readonly string _folder;

    private SqlSession(DuckDBConnection connection, PostScorer scorer, string folder)
    {
        _connection = connection;
        _scorer = scorer;
        _folder = folder;
    }

    private DuckDBNativeConnection Native => _connection.NativeConnection;

    /// <summary>Opens the database.</summary>
    /// <exception cref="CommandFailureException">It cannot be opened.</exception>
    public static SqlSession Open(SqlRequest request, QueryMeter meter)
    {
        var folder = Directory.CreateTempSubdirectory("spamsense-sql-").FullName;
        TemporaryFiles.RememberFolder(folder);

        // DuckDB has a thread for each processor already.
        var scorer = new PostScorer(new SpamClassifierOptions { MonetizationThreshold = request.Threshold, MaxDegreeOfParallelism = 1 }, meter);
        var session = new SqlSession(new DuckDBConnection(ConnectionString(request, folder)), scorer, folder);
        try
        {
            session._connection.Open();
            foreach (TextFunction function in (TextFunction[])[new SpamScoreFunction(scorer), new OrientationFunction(scorer), new IntentFunction(scorer), new DiagnosticsFunction(scorer)])
            {
                FunctionRegistration.Register(session.Native, function);
            }

            session.Run("SET enable_progress_bar = true; SET enable_progress_bar_print = false");

            // Last of all: from here on no statement of the query can take back what the others say.
            session.Run("SET lock_configuration = true");
            return session;
        }
        catch (DuckDBException exception)
        {
            session.Dispose();
            throw new CommandFailureException(OpeningSentence(request.Database ?? InMemory), exception);
        }
        catch (Exception exception) when (exception is DllNotFoundException or TypeInitializationException { InnerException: DllNotFoundException })
        {
            session.Dispose();
            throw new CommandFailureException("There is no DuckDB for this machine in the package of the tool; every other command works without.", exception);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Begins a statement and reads its rows.</summary>
    /// <exception cref="SqlFailureException">It cannot be run.</exception>
    public QueryReader Read(string sql) => QueryReader.Open(Native, sql);

    /// <summary>Runs a statement to its end, and drops its rows.</summary>
    /// <returns>How many rows of a table, or of a file, it wrote.</returns>
    /// <exception cref="SqlFailureException">It fails.</exception>
    public long Run(string sql)
    {
        using var reader = Read(sql);
        var changed = 0L;
        while (reader.Read())
        {
            changed = reader.IsCountOfChanges ? reader.Changes : 0;
        }

        return changed;
    }

    /// <summary>Ends the statement that runs, on whatever thread that is.</summary>
    public void Interrupt() => NativeMethods.Startup.DuckDBInterrupt(Native);

    /// <summary>Tells a meter how far the statement is that runs, until what is returned is disposed of.</summary>
    public QueryWatch Watch(QueryMeter meter) => new(_connection, meter);

    public void Dispose()
    {
        _connection.Dispose();
        _scorer.Dispose();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string OpeningSentence(string database) => File.Exists(database)
        ? $"'{database}' cannot be opened: it is no database of this DuckDB ({NativeMethods.Startup.DuckDBLibraryVersion()}), or another program has it open."
        : $"The database '{database}' cannot be made; check the name and the folder.";

    private static string ConnectionString(SqlRequest request, string folder)
    {
        var memory = request.Memory ?? GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2;
        var settings = new DuckDBConnectionStringBuilder { DataSource = request.Database ?? InMemory };
        (string Name, string Value)[] values =
        [
            ("memory_limit", string.Create(CultureInfo.InvariantCulture, $"{memory}B")),
            ("threads", string.Create(CultureInfo.InvariantCulture, $"{(request.Threads == 0 ? Environment.ProcessorCount : request.Threads)}")),
            ("temp_directory", folder),

            // Nothing is fetched, nothing of the user's home is read.
            ("autoinstall_known_extensions", "false"),
            ("autoload_known_extensions", "false"),
            ("allow_community_extensions", "false"),
            ("allow_persistent_secrets", "false"),

            // A report that says where, and keeps apart what must not be shown.
            ("errors_as_json", "true"),
        ];
        foreach (var (name, value) in values)
        {
            settings[name] = value;
        }

        return settings.ConnectionString;
    }
}
