using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace SpamSense.AspNetCore;

/// <summary>
/// Keeps corrections in a file and needs no database. Each correction is a line that is on the disk before it is acknowledged; one that was taken back is a
/// line, too. What a crash left half written is cut off at the next start, and when most of the file no longer counts it is written anew. One process at a time
/// may have it open. The posts are in it as they were, and only the owner of the file may read it. Safe for any number of threads.
/// </summary>
public sealed class CorrectionJournal : ICorrectionStore, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string _path;
    private readonly CorrectionJournalClaim _claim;
    private readonly ICorrectionJournalFile _file;
    private readonly CorrectionJournalIndex _index;
    private long _end;
    private bool _hasRemains;
    private bool _isDisposed;

    private CorrectionJournal(string path, CorrectionJournalClaim claim, ICorrectionJournalFile file, CorrectionJournalScan scan)
    {
        _path = path;
        _claim = claim;
        _file = file;
        _index = scan.Index;
        _end = scan.End;
    }

    /// <summary>Opens a journal, or begins one. Missing folders are created.</summary>
    /// <param name="path">Where the file is; a relative path counts from the working folder.</param>
    /// <param name="logger">Is told of what was cut off or is damaged.</param>
    /// <exception cref="IOException">Another process has it open, or it cannot be read or created.</exception>
    /// <exception cref="UnauthorizedAccessException">This process may not read or write it.</exception>
    /// <exception cref="InvalidDataException">The file is something else. It was left as it is.</exception>
    public static CorrectionJournal Open(string path, ILogger<CorrectionJournal>? logger = null) =>
        Open(path, logger ?? NullLogger<CorrectionJournal>.Instance, (file, mode) => CorrectionJournalFile.Open(file, mode, FileShare.Read));

    /// <inheritdoc/>
    public async IAsyncEnumerable<Correction> ReadAsync(string? site = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await TakeTurnAsync(cancellationToken).ConfigureAwait(false);
        CorrectionJournalPlace[] places;
        try
        {
            places = _index.PlacesOf(site);
        }
        finally
        {
            _turn.Release();
        }

        // What was written stays where it is, so nobody has to wait for a slow reader.
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return ReadAt(place);
        }
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(Correction correction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        var line = CorrectionJournalLine.Encode(CorrectionJournalRecord.Of(correction));
        await TakeTurnAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _index.Set(correction, Write(line));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> RemoveAsync(string site, string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(id);
        await TakeTurnAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_index.Contains(site, id))
            {
                return false;
            }

            Write(CorrectionJournalLine.Encode(new CorrectionJournalRecord { Site = site, Undo = id }));
            _index.Remove(site, id);
            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for what is being written, and lets go of the file.</summary>
    public void Dispose()
    {
        _turn.Wait();
        try
        {
            if (!_isDisposed)
            {
                _isDisposed = true;
                _file.Dispose();
                _claim.Dispose();
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The same, on files that a test may break.</summary>
    internal static CorrectionJournal Open(string path, ILogger logger, Func<string, FileMode, ICorrectionJournalFile> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        var claim = CorrectionJournalClaim.Take(path);
        ICorrectionJournalFile? file = null;
        try
        {
            file = open(path, FileMode.OpenOrCreate);
            var scan = CorrectionJournalScan.Read(file, path);
            if (file.Length - scan.End is var torn and > 0)
            {
                CorrectionJournalLog.TornTail(logger, path, torn);
                file.Truncate(scan.End);
            }

            if (scan.DamagedLines > 0)
            {
                CorrectionJournalLog.DamagedLines(logger, path, scan.DamagedLines, scan.FirstDamage);
            }
            else if (scan.DeadBytes > scan.Index.LiveBytes)
            {
                CorrectionJournalCompaction.Run(file, scan, path, open, logger);
                file = open(path, FileMode.OpenOrCreate);
                scan = CorrectionJournalScan.Read(file, path);
            }

            return new CorrectionJournal(path, claim, file, scan);
        }
        catch
        {
            file?.Dispose();
            claim.Dispose();
            throw;
        }
    }

    private async ValueTask TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (_isDisposed)
        {
            _turn.Release();
            throw new ObjectDisposedException(nameof(CorrectionJournal));
        }
    }

    private Correction ReadAt(CorrectionJournalPlace place)
    {
        var line = new byte[place.Length];
        return _file.Read(place.Offset, line) == line.Length && CorrectionJournalLine.Decode(line.AsSpan(0, line.Length - 1))?.ToCorrection() is { } correction
            ? correction
            : throw new IOException($"The journal of corrections '{_path}' cannot be read at byte {place.Offset}: it was changed by somebody else, or its disk is failing.");
    }

    private CorrectionJournalPlace Write(byte[] line)
    {
        if (line.Length > CorrectionJournalLine.MostBytes)
        {
            throw new CorrectionNotStoredException($"A correction of {line.Length} bytes is longer than a journal takes ({CorrectionJournalLine.MostBytes}).");
        }

        try
        {
            CutRemains();
            _hasRemains = true;
            _file.Write(_end, line);
            _file.Flush();
            _hasRemains = false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryCutRemains();
            throw new CorrectionNotStoredException(
                $"The journal of corrections '{_path}' could not be written: make room on its disk, or see to its rights. Corrections are taken again when it can be.", e);
        }

        var place = new CorrectionJournalPlace(_end, line.Length);
        _end += line.Length;
        return place;
    }

    private void CutRemains()
    {
        if (_hasRemains)
        {
            _file.Truncate(_end);
            _hasRemains = false;
        }
    }

    private void TryCutRemains()
    {
        try
        {
            CutRemains();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next correction tries again before it is written, and a start cuts it off in any case.
        }
    }
}
