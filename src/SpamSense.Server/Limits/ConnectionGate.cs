using Microsoft.AspNetCore.Connections;

namespace SpamSense.Server.Limits;

/// <summary>Lets so many connections in. Kestrel's own limit closes the others without a word, which a client takes for a fault; here they hear 503.</summary>
internal sealed class ConnectionGate(ServerLimits limits)
{
    private static readonly byte[] Refusal =
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    private int _open;

    /// <summary>How many connections are served.</summary>
    internal int Open => Volatile.Read(ref _open);

    /// <summary>Passes a connection on, or refuses it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="next">Serves it.</param>
    internal async Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var isFree = Interlocked.Increment(ref _open) <= limits.Connections;
        if (!isFree)
        {
            // What is refused takes no place from those that come when one is free.
            Interlocked.Decrement(ref _open);
            await RefuseAsync(connection).ConfigureAwait(false);
            return;
        }

        try
        {
            await next(connection).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task RefuseAsync(ConnectionContext connection)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(connection.ConnectionClosed);
        time.CancelAfter(limits.RefusalTime);
        try
        {
            // An answer before the request confuses clients, and closing with bytes unread makes the system throw away the answer: so read, answer, and wait
            // for the client to close.
            var input = connection.Transport.Input;
            var isAnswered = false;
            while (true)
            {
                var read = await input.ReadAsync(time.Token).ConfigureAwait(false);
                input.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    return;
                }

                if (!isAnswered)
                {
                    isAnswered = true;
                    await connection.Transport.Output.WriteAsync(Refusal, time.Token).ConfigureAwait(false);
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            connection.Abort();
        }
    }
}
