using System.Runtime.InteropServices;
using System.Text;
using SpamSense.Exports.Batches;

namespace SpamSense.Exports;

public sealed partial class RecordBatch
{
    /// <summary>The number of records, the unreadable ones included, known when the batch is parsed.</summary>
    public int TotalCount => _records.Count + _skipped.Count;

    /// <summary>Keeps some of the readable records, as if the others had not been in the file. The batch must be parsed.</summary>
    /// <param name="kept">For each readable record whether to keep it.</param>
    /// <exception cref="ArgumentException">There are not as many values as records.</exception>
    public void Keep(ReadOnlySpan<bool> kept)
    {
        if (kept.Length != Count)
        {
            throw new ArgumentException($"There are {kept.Length} values for {Count} records.", nameof(kept));
        }

        var records = Records;
        var (count, fields, skipped) = (0, 0, 0);
        for (var i = 0; i <= kept.Length; i++)
        {
            for (; skipped < _skipped.Count && _skipped[skipped].Before == i; skipped++)
            {
                _skipped[skipped] = _skipped[skipped] with { Before = count };
            }

            if (i == kept.Length || !kept[i])
            {
                continue;
            }

            var record = records[i];
            var length = FieldsOf(i).Length;
            Fields.Move(record.FirstField, fields, length);
            TextList.Move(i, count);
            records[count++] = record with { FirstField = fields };
            fields += length;
        }

        CollectionsMarshal.SetCount(_records, count);
        Fields.Truncate(fields);
        TextList.Truncate(count);
    }

    /// <summary>Keeps a part of all records, the unreadable ones counted and cut as well. The batch must be parsed.</summary>
    /// <param name="start">The place of the first record to keep, in the order of the file.</param>
    /// <param name="count">How many to keep.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not within the <see cref="TotalCount"/> records.</exception>
    public void Cut(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, TotalCount - start);
        var kept = new bool[Count];
        var left = new List<SkippedRecord>();
        var skipped = 0;
        for (var place = 0; place < kept.Length + _skipped.Count; place++)
        {
            var isKept = place >= start && place < start + count;
            if (skipped == _skipped.Count || _skipped[skipped].Before > place - skipped)
            {
                kept[place - skipped] = isKept;
                continue;
            }

            if (isKept)
            {
                left.Add(_skipped[skipped]);
            }

            skipped++;
        }

        _skipped.Clear();
        _skipped.AddRange(left);
        Keep(kept);
    }

    /// <summary>A record that owns its memory, and so outlives the batch.</summary>
    /// <param name="index">The place of the record in the batch.</param>
    public ExportRecord Detach(int index)
    {
        var view = View(index);
        return new ExportRecord(view.Content, _records[index].Line, Encoding.UTF8.GetString(GetText(index)), view.Bytes.ToArray(), view.Fields.ToArray(), view.Traits);
    }

    /// <summary>Fills the batch with records that were detached before; it is parsed then.</summary>
    /// <param name="records">Records in any order.</param>
    /// <param name="length">How many bytes to take, more or less.</param>
    /// <returns>How many of the first records are in it: those of one input, and no more than fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is less than 1 or more than 1 GiB.</exception>
    public int Fill(ReadOnlySpan<ExportRecord> records, int length = DefaultLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaxLength);
        Clear(records.IsEmpty ? null : records[0].Content);
        var (taken, end) = (0, 0);
        while (taken < records.Length && records[taken].Content == Content && (taken == 0 || end + records[taken].View.Bytes.Length <= length))
        {
            end += records[taken++].View.Bytes.Length;
        }

        Buffer = Buffer.Length >= end ? Buffer : new byte[Math.Max(end, length)];
        var start = 0;
        foreach (var record in records[..taken])
        {
            var view = record.View;
            view.Bytes.CopyTo(Buffer.AsSpan(start));
            _records.Add(new BatchRecord(record.Line, start, view.Bytes.Length, Fields.Count, view.Traits));
            Fields.Add(view.Fields);
            TextList.Add(Encoding.UTF8.GetBytes(record.Text));
            start += view.Bytes.Length;
        }

        return taken;
    }
}
