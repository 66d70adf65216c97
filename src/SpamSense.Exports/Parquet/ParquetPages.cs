using Parquet.Meta;

namespace SpamSense.Exports.Parquet;

/// <summary>
/// Walks from page to page of a column before the library reads it, which makes room for as many bytes as a page claims to unpack to, and goes on until
/// it has as many values as the column claims to have.
/// </summary>
internal sealed class ParquetPages(Stream stream)
{
    // Statistics are part of a header, and may hold long texts.
    private const int FirstHeaderLength = 1024;
    private const int MaxHeaderLength = 1024 * 1024;

    // What the format calls the fields of a header.
    private const int UnpackedLength = 2;
    private const int PackedLength = 3;
    private const int DataPage = 5;
    private const int DataPageOfVersion2 = 8;
    private const int ValueCount = 1;

    private byte[] _header = new byte[FirstHeaderLength];

    /// <summary>Checks the pages of a column.</summary>
    /// <param name="column">What the table of contents says of it.</param>
    /// <param name="most">How many bytes its pages may unpack to.</param>
    /// <returns>How many bytes they unpack to.</returns>
    /// <exception cref="InvalidDataException">There is no page where one should be, they have not as many values as is claimed, or unpack to more.</exception>
    public long Check(ColumnMetaData column, long most)
    {
        var at = column.DictionaryPageOffset is > 0 and var dictionary ? Math.Min(dictionary, column.DataPageOffset) : column.DataPageOffset;
        var (values, unpacked) = (0L, 0L);
        while (values < column.NumValues)
        {
            var page = Read(at);
            at += page.HeaderLength + page.PackedLength;
            values += page.Values;
            unpacked += page.UnpackedLength;
            if (page.PackedLength < 0 || page.UnpackedLength < 0 || page.Values < 0 || at > stream.Length || unpacked > most)
            {
                throw new InvalidDataException();
            }
        }

        return unpacked;
    }

    private ParquetPage Read(long at)
    {
        while (true)
        {
            stream.Position = at is >= 0 && at < stream.Length ? at : throw new InvalidDataException();
            var count = stream.ReadAtLeast(_header, _header.Length, throwOnEndOfStream: false);
            var check = new ThriftCheck(_header, count);
            if (check.IsStruct())
            {
                return new ParquetPage(
                    check.Length, check.Number(0, PackedLength), check.Number(0, UnpackedLength), check.Number(DataPage, ValueCount) + check.Number(DataPageOfVersion2, ValueCount));
            }

            if (count < _header.Length || count >= MaxHeaderLength)
            {
                throw new InvalidDataException();
            }

            Array.Resize(ref _header, count * 4);
        }
    }
}
