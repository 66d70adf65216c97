using System.Buffers;

namespace SpamSense.Exports.Writing;

/// <summary>Turns scored records into the bytes of one format.</summary>
internal interface IRecordFormatter
{
    void WriteHeader(IBufferWriter<byte> output);

    void WriteRecord(IBufferWriter<byte> output, ExportRecord record, Score score);
}
