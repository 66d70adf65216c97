using System.Buffers;
using SpamSense.Exports.Batches;

namespace SpamSense.Exports.Writing;

/// <summary>Turns scored records into the bytes of one format. An instance serves one thread at a time.</summary>
internal interface IRecordFormatter : IDisposable
{
    void WriteHeader(ArrayBufferWriter<byte> output);

    void WriteRecord(ArrayBufferWriter<byte> output, RecordView record, Classification classification);
}
