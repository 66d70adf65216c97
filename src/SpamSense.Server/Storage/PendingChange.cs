using Microsoft.Data.Sqlite;

namespace SpamSense.Server.Storage;

/// <inheritdoc cref="IPendingChange"/>
internal sealed class PendingChange<T>(Func<SqliteConnection, T> change, CancellationToken cancellationToken) : IPendingChange
{
    private readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Outcome => _outcome.Task;

    public bool TryBegin() => !cancellationToken.IsCancellationRequested || !_outcome.TrySetCanceled(cancellationToken);

    public void Apply(SqliteConnection connection) => _result = change(connection);

    public void Succeed() => _outcome.TrySetResult(_result);

    public void Fail(Exception exception) => _outcome.TrySetException(exception);
}
