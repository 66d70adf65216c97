using System.IO.Pipelines;
using Microsoft.AspNetCore.Connections;

namespace SpamSense.Server.Limits;

/// <summary>Lets so many connections in. Kestrel's own limit closes the others without a word, which a client takes for a fault, and writes a line for each; here they hear 503.</summary>
internal sealed class ConnectionGate(ServerLimits limits)
{
    private static readonly byte[] Refusal =
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"u8.ToArray();

    private int _open;
    private int _refused;

    /// <summary>How many connections are served.</summary>
    internal int Open => Volatile.Read(ref _open);

    /// <summary>Passes a connection on, or refuses it.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="next">Serves it.</param>
    internal async Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        if (Interlocked.Increment(ref _open) > limits.Connections)
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
            if (Interlocked.Increment(ref _refused) > limits.RefusedConnections)
            {
                connection.Abort();
                return;
            }

            await AnswerAsync(connection.Transport, time.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            connection.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _refused);
        }
    }

    /// <summary>
    /// An answer before the request confuses clients, and closing with bytes unread makes the system throw away the answer: so it reads, answers, and waits for the
    /// client to close.
    /// </summary>
    private static async Task AnswerAsync(IDuplexPipe transport, CancellationToken cancellationToken)
    {
        for (var isAnswered = false; ; isAnswered = true)
        {
            var read = await transport.Input.ReadAsync(cancellationToken).ConfigureAwait(false);
            transport.Input.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
            {
                return;
            }

            if (!isAnswered)
            {
                await transport.Output.WriteAsync(Refusal, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
