using SpamSense.Training.Evaluation;

namespace SpamSense.Training.Tests.Evaluation;

public sealed class EvaluationReportTests
{
    private static readonly JudgedPost[] Posts =
    [
        new("1", "a", false, 0.1, false), new("2", "a", false, 0.9, true), new("3", "a", true, 0.9, true), new("4", "a", true, 0.5, false),
        new("5", "b", true, 0.2, false),
    ];

    private static readonly EvaluationReport Report = EvaluationReport.Of(Posts, 0.5);

    [Fact]
    public void A_source_is_judged_by_both_recalls_and_the_area()
    {
        var a = Report.Sources[0];
        Assert.Equal(("a", 2, 2, 0.5, 1.0), (a.Source, a.Relationship, a.Monetization, a.Kept, a.Found));
        Assert.Equal((0 + 1 + 0.5 + 1) / 4, a.AreaUnderCurve, 12);
        Assert.Equal((0.5, 0.5, 0.5), (a.LinkKept, a.LinkFound, a.LinkAreaUnderCurve));
    }

    [Fact]
    public void A_source_of_one_label_has_one_recall()
    {
        var b = Report.Sources[1];
        Assert.True(double.IsNaN(b.Kept) && double.IsNaN(b.AreaUnderCurve));
        Assert.Equal(0, b.Found);
    }

    [Fact]
    public void Means_are_over_the_sources_that_have_the_label()
    {
        Assert.Equal(0.5, Report.MeanKept, 12);
        Assert.Equal(0.5, Report.MeanFound, 12);
        Assert.Equal(Report.Sources[0].AreaUnderCurve, Report.MeanAreaUnderCurve, 12);
    }

    [Fact]
    public void The_calibration_error_is_the_mean_distance_over_bins() =>
        Assert.Equal((0.1 + 0.8 + 0.5 + (2 * 0.4)) / 5, Report.CalibrationError, 12);

    [Fact]
    public void No_posts_are_no_report() => Assert.Throws<ArgumentException>(() => EvaluationReport.Of([], 0.5));
}
