using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SpamSense.Benchmarks.Columns;

/// <summary>Which posts a row is about: its category, and what differs within it. One column, where BenchmarkDotNet has one for every parameter of any row.</summary>
internal sealed class SubjectColumn : IColumn
{
    public string Id => nameof(SubjectColumn);

    public string ColumnName => "Posts";

    public string Legend => "Which posts are scored";

    public int PriorityInCategory => 0;

    public ColumnCategory Category => ColumnCategory.Job;

    public bool AlwaysShow => true;

    public bool IsNumeric => false;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => string.Join(": ", [
        .. benchmarkCase.Descriptor.Categories,
        .. benchmarkCase.Parameters.Items.Select(parameter => string.Create(CultureInfo.InvariantCulture, $"{parameter.Value:N0}")),
    ]);
}
