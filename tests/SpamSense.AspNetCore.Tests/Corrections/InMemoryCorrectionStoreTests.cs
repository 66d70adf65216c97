namespace SpamSense.AspNetCore.Tests;

public class InMemoryCorrectionStoreTests : CorrectionStoreContract
{
    protected override ICorrectionStore Store { get; } = new InMemoryCorrectionStore();
}
