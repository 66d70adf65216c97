using System.Text;

namespace SpamSense.Exports.Content;

/// <summary>The content of one input as UTF-8 without byte order mark, whatever it was packed in.</summary>
internal sealed partial class ContentSource : IDisposable
{
    private const int CopyLength = 64 * 1024;

    private readonly string _name;
    private Stream _raw;
    private long _origin;
    private PeekStream _counted;
    private UnpackLimitStream? _packed;
    private string? _spoolCutReason;
    private long _position = -1;

    /// <param name="raw">The bytes of the input; disposed with the source.</param>
    /// <param name="name">The name of the input, for messages.</param>
    /// <param name="length">How many bytes there are, where somebody knows and the stream itself does not.</param>
    public ContentSource(Stream raw, string name, long? length = null)
    {
        _raw = raw;
        _name = name;
        IsSeekable = raw.CanSeek;
        _origin = raw.CanSeek ? raw.Position : 0;
        Length = raw.CanSeek ? raw.Length - _origin : length;
        Stream = Start();
    }

    /// <summary>The content; its beginning can be peeked at.</summary>
    public PeekStream Stream { get; private set; }

    /// <summary>Whether the content ended because the input is cut or damaged; known when <see cref="Stream"/> is read to its end.</summary>
    public bool IsCut => CutReason is not null;

    /// <summary>In what way it is; null where it is not.</summary>
    public string? CutReason => _spoolCutReason ?? _packed?.CutReason ?? (_raw as UnpackLimitStream)?.CutReason;

    /// <summary>How the input is packed, as in "a gzip file"; null when it is not.</summary>
    public string? Packing => (_packed ?? _raw as UnpackLimitStream)?.Packing;

    /// <summary>Whether the content said by its first bytes that it is Unicode, whatever it says of itself.</summary>
    public bool HasByteOrderMark { get; private set; }

    public long BytesRead => Interlocked.Read(ref _position) is var position and >= 0 ? position : _counted.BytesTaken;

    public long? Length { get; private set; }

    /// <summary>Whether the input was seekable as it was given, whatever was made of it since.</summary>
    public bool IsSeekable { get; }

    /// <summary>What getting the raw bytes took.</summary>
    public WorkTime ReadingTime => _counted.Time;

    /// <summary>What the unpacking of them took.</summary>
    public WorkTime UnpackingTime => Stream == _counted ? default : Stream.Time - _counted.Time;

    /// <summary>Lets <see cref="Rewind"/> work on any input, if need be by a copy in a temporary file that nobody else can open.</summary>
    public void MakeSeekable(CancellationToken cancellationToken)
    {
        if (!_raw.CanSeek)
        {
            Spool(isNamed: false, cancellationToken);
            Rewind();
        }
    }

    /// <summary>The unpacked content for those who have to read here and there in it. It is not theirs to dispose.</summary>
    /// <param name="cancellationToken">Stops the copying into a temporary file, without which a pipe or a packed file cannot be read so.</param>
    public Stream OpenWhole(CancellationToken cancellationToken)
    {
        MakeWhole(isNamed: false, cancellationToken);
        return _raw;
    }

    /// <summary>The same for those who have to open it by the name of a file. The name is good until the source is disposed.</summary>
    public string OpenFile(CancellationToken cancellationToken)
    {
        MakeWhole(isNamed: true, cancellationToken);
        return ((FileStream)_raw).Name;
    }

    /// <summary>Says how far somebody has read who reads here and there.</summary>
    public void ReportPosition(long position) => Interlocked.Exchange(ref _position, position);

    /// <summary>Goes back to the beginning.</summary>
    public void Rewind()
    {
        _raw.Position = _origin;
        Stream = Start();
    }

    public void Dispose()
    {
        Stream.Dispose();
        _packed?.Dispose();
        _raw.Dispose();
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(_counted))]
    private PeekStream Start()
    {
        _packed?.Dispose();
        _counted = new PeekStream(_raw);
        _packed = Unpack(_counted) is { } packed ? new UnpackLimitStream(packed, () => _counted.BytesTaken) : null;
        var unpacked = _packed is null ? _counted : new PeekStream(_packed);
        if (BinarySignature.Describe(unpacked.Peek(BinarySignature.Length)) is { } advice)
        {
            throw new ExportFormatException($"'{_name}' {advice}.");
        }

        HasByteOrderMark = unpacked.Peek(3) is [0xEF, 0xBB, 0xBF] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return Decode(unpacked);
    }

    private PackedInput? Unpack(PeekStream packed) => packed.Peek(4) switch
    {
        [0x1F, 0x8B, ..] => new GzipInput(packed),
        [0x28, 0xB5, 0x2F, 0xFD] => new ZstdInput(packed, Length),
        _ => null,
    };

    private static PeekStream Decode(PeekStream bytes)
    {
        switch (bytes.Peek(3))
        {
            case [0xEF, 0xBB, 0xBF]:
                bytes.Skip(3);
                return bytes;
            case [0xFF, 0xFE, ..]:
                return Transcode(bytes, Encoding.Unicode);
            case [0xFE, 0xFF, ..]:
                return Transcode(bytes, Encoding.BigEndianUnicode);
            default:
                return bytes;
        }
    }

    private static PeekStream Transcode(PeekStream bytes, Encoding encoding)
    {
        bytes.Skip(2);
        return new PeekStream(Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8, leaveOpen: true));
    }

    private void MakeWhole(bool isNamed, CancellationToken cancellationToken)
    {
        if (!_raw.CanSeek || _packed is not null || _origin != 0 || (isNamed && !Path.IsPathRooted((_raw as FileStream)?.Name)))
        {
            Spool(isNamed, cancellationToken);
            Rewind();
        }

        _raw.Position = 0;
    }

    private void Spool(bool isNamed, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var spool = new FileStream(path, options);
        try
        {
            if (!isNamed && !OperatingSystem.IsWindows())
            {
                // An open file lives on without its name, and then not even a killed process leaves comments behind.
                File.Delete(path);
            }

            var buffer = new byte[CopyLength];
            while (Stream.Read(buffer) is var count and > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                spool.Write(buffer.AsSpan(0, count));
            }
        }
        catch
        {
            spool.Dispose();
            throw;
        }

        spool.Flush();
        _spoolCutReason = CutReason;
        Stream.Dispose();
        _raw.Dispose();
        (_raw, _origin, Length) = (spool, 0, spool.Length);
    }
}
