using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Masks the name of an e-mail address but for its first sign, or all of a name that has no other.</summary>
internal sealed class MaskEmailFix() : MaskFixProvider(NodeKind.Email, "Mask the e-mail address", ContentFixKeys.MaskEmail)
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS3091"];

    protected override bool IsMaskable(int code) =>
        code > char.MaxValue || (code is not ('@' or '(' or '[' or '{' or '*' or '\\' or '＠') && !char.IsWhiteSpace((char)code) && !char.IsSurrogate((char)code));

    protected override Range Masked(int count) => (count > 1 ? 1 : 0)..count;

    protected override bool IsEnd(int code) => true;
}
