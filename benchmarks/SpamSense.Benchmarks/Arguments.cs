namespace SpamSense.Benchmarks;

/// <summary>The switches of this project, beside those of BenchmarkDotNet.</summary>
/// <param name="Short">Three iterations inside this process: the order of magnitude, in under two minutes.</param>
/// <param name="Save">Write the tables to <c>benchmarks/results/&lt;processor&gt;/</c>.</param>
/// <param name="ForBenchmarkDotNet">What is left; every benchmark unless a filter is given.</param>
internal sealed record Arguments(bool Short, bool Save, string[] ForBenchmarkDotNet)
{
    public static Arguments Parse(string[] args)
    {
        var rest = args.Except(["--short", "--save"]).ToArray();
        return new Arguments(args.Contains("--short"), args.Contains("--save"), rest.Length > 0 ? rest : ["--filter", "*"]);
    }
}
