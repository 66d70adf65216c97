using System.Buffers;
using System.Text;
using SpamSense.Exports.Batches;

namespace SpamSense.Exports.Delimited;

/// <summary>Makes the fields of a batch well-formed UTF-8. Few files need it, so it may cost another copy of the batch.</summary>
internal static class FieldRepair
{
    public static void Repair(RecordBatch batch)
    {
        var target = new ArrayBufferWriter<byte>(batch.Buffer.Length);
        for (var i = 0; i < batch.Count; i++)
        {
            ref var record = ref batch.Records[i];
            var bytes = batch.Buffer.AsSpan(record.Start, record.Length);
            var start = target.WrittenCount;
            foreach (ref var field in batch.FieldsOf(i))
            {
                var fieldStart = target.WrittenCount - start;
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes[field.Start..field.End]), target);
                field = new FieldRange(fieldStart, target.WrittenCount - start, field.HasDoubledQuotes);
            }

            record = record with { Start = start, Length = target.WrittenCount - start, Traits = RecordTraits.None };
        }

        batch.Buffer = target.WrittenSpan.ToArray();
    }
}
