using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpamSense.Benchmarks.Posts;

/// <summary>How a record is written: what stands around its cells, and what becomes of a sentence.</summary>
internal sealed record ExportFormat
{
    private static readonly JavaScriptEncoder Unescaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public string Header { get; private init; } = "";

    public required string BeforeId { get; init; }

    public required string BeforeAuthor { get; init; }

    public required string BeforeDate { get; init; }

    public required string BeforeText { get; init; }

    public required string End { get; init; }

    /// <summary>Stands around a text that needs it.</summary>
    public string Quote { get; private init; } = "";

    public Func<string, string> Encode { get; private init; } = static sentence => sentence;

    public Func<string, bool> NeedsQuote { get; private init; } = static _ => false;

    public static ExportFormat Of(string name) => name switch
    {
        "csv" => new()
        {
            Header = "id,author,date,text\n",
            BeforeId = "c",
            BeforeAuthor = ",",
            BeforeDate = ",",
            BeforeText = ",",
            End = "\n",
            Quote = "\"",
            Encode = static sentence => sentence.Replace("\"", "\"\"", StringComparison.Ordinal),
            NeedsQuote = static sentence => sentence.AsSpan().ContainsAny(',', '"'),
        },
        "jsonl" => new()
        {
            BeforeId = "{\"id\":\"c",
            BeforeAuthor = "\",\"author\":\"",
            BeforeDate = "\",\"date\":\"",
            BeforeText = "\",\"text\":\"",
            End = "\"}\n",
            Encode = static sentence => JsonEncodedText.Encode(sentence, Unescaped).ToString(),
        },
        _ => throw new ArgumentException($"There is no format '{name}', only csv and jsonl.", nameof(name)),
    };
}
