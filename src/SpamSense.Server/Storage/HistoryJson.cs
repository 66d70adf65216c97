using System.Text.Json.Serialization;

namespace SpamSense.Server.Storage;

/// <summary>How findings are written into their column.</summary>
[JsonSerializable(typeof(HistoryFinding[]))]
internal sealed partial class HistoryJson : JsonSerializerContext;
