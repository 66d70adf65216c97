using System.Xml.Linq;

namespace SpamSense.Tests;

/// <summary>Nothing comes into the house without a reason that somebody wrote down.</summary>
public class DependenciesDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryFiles.PathOf("docs", "dependencies.md"));

    public static IEnumerable<object[]> Packages =>
        XDocument.Load(RepositoryFiles.PathOf("Directory.Packages.props"))
            .Descendants()
            .Where(element => element.Name.LocalName is "PackageVersion" or "GlobalPackageReference")
            .Select(element => new object[] { (string)element.Attribute("Include")!, (string)element.Attribute("Version")! });

    [Theory]
    [MemberData(nameof(Packages))]
    public void EveryPackageHasARowWithItsVersion(string package, string version) =>
        Assert.Contains($"| {package} | {version} |", Document, StringComparison.Ordinal);
}
