using SpamSense.Content;

namespace SpamSense.Tests.Content;

/// <summary>Folds as the classifier does, and checks on the way what must hold for every text.</summary>
internal static class Folding
{
    internal static string Of(string text) => Of(text, map: null);

    internal static string Of(string text, FoldMap? map)
    {
        var buffer = new char[text.Length];
        var folded = new string(buffer, 0, TextFolder.Fold(text, buffer, map));
        if (!TextFolder.IsNeeded(text))
        {
            Assert.Equal(text, folded);
        }

        return folded;
    }
}
