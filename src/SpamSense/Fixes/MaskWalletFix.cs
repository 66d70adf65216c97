using System.Collections.Immutable;
using SpamSense.Content;

namespace SpamSense.Fixes;

/// <summary>Masks the address of a wallet but for the four signs at each end by which people compare them.</summary>
internal sealed class MaskWalletFix() : MaskFixProvider(NodeKind.CryptoAddress, "Mask the wallet address", ContentFixKeys.MaskWallet)
{
    private const int Shown = 4;

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SS3010"];

    protected override bool IsMaskable(int code) => code <= char.MaxValue && char.IsLetterOrDigit((char)code);

    protected override Range Masked(int count) => Math.Min(count, Shown)..Math.Max(Math.Min(count, Shown), count - Shown);
}
