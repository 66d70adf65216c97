using System.Text.Json;
using SpamSense.Exports.Json;

namespace SpamSense.Exports.Platforms.Telegram;

/// <summary>The chat whose messages follow.</summary>
/// <param name="Pointer">Where it stands in the document.</param>
internal sealed record TelegramChat(string Pointer)
{
    public string? Name { get; init; }

    public string? Id { get; init; }

    /// <summary>Such as <c>private_supergroup</c> or <c>public_channel</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What is sent into a channel is published; all else is said to somebody.</summary>
    public PostKind Kind => Type is not null && Type.Contains("channel", StringComparison.Ordinal) ? PostKind.Post : PostKind.Message;

    /// <summary>The chat with one member more.</summary>
    public TelegramChat With(string member, JsonElement value) => member switch
    {
        "name" => this with { Name = value.Text() },
        "id" => this with { Id = value.Text() },
        _ => this with { Type = value.Text() },
    };
}
