namespace SpamSense.Exports.Json;

/// <summary>Which values of a document are wanted: a path such as <c>/messages/*</c>, where <c>*</c> is every element of an array or member of an object.</summary>
/// <remarks>The empty path is each whole document of a file that has several behind each other.</remarks>
internal sealed class JsonPattern
{
    private const string Any = "*";

    private readonly string[] _steps;

    public JsonPattern(string path) => _steps = path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public int Length => _steps.Length;

    /// <summary>Whether a step of the path leads to a member or, where there is no name, to an element.</summary>
    public bool Matches(int step, string? name) => step < _steps.Length && (_steps[step] == Any || _steps[step] == name);
}
