using System.Text;

namespace SpamSense.Exports.Tests.Properties;

/// <summary>The rules of <c>RecordScanner</c> in their simplest form: a character at a time, and back to the next line after a failure.</summary>
internal static class PlainSplitter
{
    public static (List<(long Line, string Values)> Records, List<long> Unreadable) Split(string text, long firstLine, int columns, int max)
    {
        var (records, unreadable, at, line) = (new List<(long, string)>(), new List<long>(), 0, firstLine);
        while (at < text.Length)
        {
            if (LineEnd(text, at) is var empty and > 0)
            {
                at += empty;
                line++;
                continue;
            }

            var (end, fields) = Record(text, at, max);
            if (fields is not null && fields.Count == columns)
            {
                records.Add((line, string.Join('|', fields)));
            }
            else
            {
                unreadable.Add(line);
            }

            if (fields is null)
            {
                for (end = at; end < text.Length && LineEnd(text, end) == 0; end++)
                {
                }
            }

            for (; at < end; at++)
            {
                line += LineEnd(text, at) > 0 ? 1 : 0;
                at += LineEnd(text, at) == 2 ? 1 : 0;
            }

            line += LineEnd(text, at) > 0 ? 1 : 0;
            at += LineEnd(text, at);
        }

        return (records, unreadable);
    }

    private static (int End, List<string>? Fields) Record(string text, int start, int max)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var (at, isQuoted, isClosed, isStart) = (start, false, false, true);
        for (; ; at++)
        {
            var isEnd = at == text.Length;
            if (at - start > max || (isEnd && isQuoted))
            {
                return (at, null);
            }

            if (isQuoted)
            {
                if (text[at] != '"')
                {
                    field.Append(text[at]);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    field.Append(text[at++]);
                }
                else
                {
                    (isQuoted, isClosed) = (false, true);
                }
            }
            else if (isEnd || text[at] == ',' || LineEnd(text, at) > 0)
            {
                fields.Add(field.ToString());
                field.Clear();
                if (isEnd || text[at] != ',')
                {
                    return (at, fields);
                }

                (isStart, isClosed) = (true, false);
                continue;
            }
            else if (isClosed)
            {
                return (at, null);
            }
            else if (isStart && text[at] == '"')
            {
                isQuoted = true;
            }
            else
            {
                field.Append(text[at]);
            }

            isStart = false;
        }
    }

    private static int LineEnd(string text, int at) =>
        at >= text.Length ? 0 : text[at] == '\n' ? 1 : text[at] != '\r' ? 0 : at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
}
