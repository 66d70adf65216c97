#!/usr/bin/env dotnet
#:project ../../src/SpamSense.Exports/SpamSense.Exports.csproj
#:package Microsoft.Data.Analysis
#:package ScottPlot

// An export as a data frame: score it, ask it questions, draw it.
//
//     dotnet run samples/Notebook/analyze.cs                                 the comments of the sample blog
//     dotnet run samples/Notebook/analyze.cs -- my-export.zip balance.png    an export of your own, and where to draw

using Microsoft.Data.Analysis;
using SpamSense;
using SpamSense.Exports;

var export = args.Length > 0 ? args[0] : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "../data/blog-comments.csv");
var picture = args.Length > 1 ? args[1] : "balance.png";

// 1. Any export in: a table, or what a platform gave. The records become posts, whatever their columns are called.
List<ExportedPost> posts = [];
var unreadable = 0;
using (var files = ExportFiles.Find(export))
{
    foreach (var file in files)
    {
        using var reader = file.Open();
        posts.AddRange(reader.Read(_ => unreadable++).Select(reader.Fields.Read));
    }
}

Console.WriteLine($"{posts.Count} posts, {unreadable} records that could not be read");

// 2. Verdicts, on all cores.
var verdicts = new Classification[posts.Count];
SpamClassifier.Default.Classify([.. posts.Select(post => post.Text)], verdicts);

// 3. A data frame: one row a post, our columns beside theirs.
var frame = new DataFrame(
    new StringDataFrameColumn("author", posts.Select(post => post.AuthorName ?? "")),
    new StringDataFrameColumn("thread", posts.Select(post => post.ThreadId ?? "")),
    new PrimitiveDataFrameColumn<DateTime>("published", posts.Select(post => post.PublishedAt?.UtcDateTime)),
    new Int32DataFrameColumn("length", posts.Select(post => post.Text.Length)),
    new StringDataFrameColumn("orientation", verdicts.Select(verdict => verdict.Orientation.ToString())),
    new StringDataFrameColumn("intent", verdicts.Select(verdict => verdict.Intent.ToString())),
    new SingleDataFrameColumn("monetization", verdicts.Select(verdict => verdict.MonetizationProbability)));

Console.WriteLine(frame.OrderByDescending("monetization").Head(5));
Console.WriteLine(frame.GroupBy("orientation").Mean("length", "monetization"));

// 4. A picture: how sure the verdicts are.
var plot = new ScottPlot.Plot();
var histogram = ScottPlot.Statistics.Histogram.WithBinCount(20, 0, 1);
histogram.AddRange(verdicts.Select(verdict => (double)verdict.MonetizationProbability));
var bars = plot.Add.Bars(histogram.Bins, histogram.Counts);
foreach (var bar in bars.Bars)
{
    bar.Position += histogram.FirstBinSize / 2;
    bar.Size = histogram.FirstBinSize * 0.9;
    bar.LineWidth = 0;
    bar.FillColor = ScottPlot.Color.FromHex(bar.Position < 0.5 ? "#1B7F79" : "#D9822B");
}

plot.Title("Relationships first?");
plot.XLabel("probability of monetization");
plot.YLabel("posts");
plot.Axes.SetLimitsX(0, 1);
plot.Axes.SetLimitsY(0, histogram.Counts.Max() * 1.1);
plot.HideGrid();
plot.SavePng(picture, 900, 500);
Console.WriteLine($"drawn to {picture}");
