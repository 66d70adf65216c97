using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Masks five digits of a phone number: country, area and the last two stay, so that its owner knows it again.</summary>
internal sealed class MaskPhoneFix() : MaskFixProvider(NodeKind.PhoneNumber, "Mask the phone number", ContentFixKeys.MaskPhone)
{
    private const int Shown = 2;
    private const int Hidden = 5;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS3090"];

    protected override bool IsMaskable(int code) =>
        code <= char.MaxValue
            ? CharacterTable.ClassOf((char)code) == CharacterClass.Digit
            : CharacterTable.ClassifyPair(char.ConvertFromUtf32(code)[0], char.ConvertFromUtf32(code)[1], out _) == CharacterClass.Digit;

    protected override Range Masked(int count) => Math.Max(0, count - Shown - Hidden)..Math.Max(0, count - Shown);
}
