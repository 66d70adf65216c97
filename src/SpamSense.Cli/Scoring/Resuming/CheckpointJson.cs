using System.Text.Json.Serialization;

namespace SpamSense.Cli.Scoring.Resuming;

/// <summary>How a <see cref="Checkpoint"/> is written.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Checkpoint))]
internal sealed partial class CheckpointJson : JsonSerializerContext;
