using System.Runtime.InteropServices;
using System.Text;

namespace SpamSense.Server.Storage;

/// <summary>Texts of strangers as values of SQLite. What UTF-8 or SQLite would change is kept as UTF-16, since a changed text is another post.</summary>
internal static class HistoryText
{
    /// <summary>The value of a text.</summary>
    internal static object? Write(string? text) => text is null ? null : IsSafe(text) ? text : MemoryMarshal.AsBytes(text.AsSpan()).ToArray();

    /// <summary>The text of a value.</summary>
    internal static string? Read(object? value) => value switch
    {
        string text => text,
        byte[] units => new string(MemoryMarshal.Cast<byte, char>(units)),
        _ => null,
    };

    private static bool IsSafe(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (rest[0] == 0 || Rune.DecodeFromUtf16(rest, out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[used..];
        }

        return true;
    }
}
