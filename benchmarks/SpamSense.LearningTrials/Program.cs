using SpamSense;
using SpamSense.Learning;
using SpamSense.LearningTrials;
using SpamSense.Scoring;
using SpamSense.Training;
using SpamSense.Training.Data;

var shipped = FrozenFile.Open(File.ReadAllBytes("models/spamsense.frozen"), "x").Orientation.Calibration;
var options = new TrainingOptions();
var posts = LabelledData.Load(["/work/shared/data", "models/corpus"]);
var models = new HeldBackModels(posts, options, "/tmp/i7-learning/models", shipped);
var cl = TrialSites.All.Select(s => s.Family).Distinct().ToDictionary(f => f, f => f.Sources.Length == 0 ? SpamClassifier.Default : models.Without(f.Name, f.Sources));
var sites = TrialSites.All.Where(s => args[0] == "all" || s.IsTuned == (args[0] == "tune")).Select(s => (s, s.Stream(posts))).ToList();
var rules = new List<(string, LearningRule)> { ("default", new()) };
var d = new LearningRule();
foreach (var a in args.Skip(1))
{
    // name=value lists, comma separated
    var r = d;
    foreach (var kv in a.Split(','))
    {
        var p = kv.Split('='); var v = double.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture);
        r = p[0] switch { "B" => r with { Bound = v }, "W" => r with { WeightBound = v }, "M" => r with { Margin = v }, "L" => r with { LargestStep = v }, "C" => r with { Caution = v }, "P" => r with { PlaceValue = v }, "b" => r with { BiasValue = v }, _ => throw new FormatException(a) };
    }
    rules.Add((a, r));
}
foreach (var (name, rule) in rules)
{

    var res = new string[sites.Count]; var vals = new double[sites.Count];
    Parallel.For(0, sites.Count, i =>
    {
        var (site, stream) = sites[i];
        var c = cl[site.Family];
        var layer = SiteLayer.With(rule);
        var t = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        int n = 0, corr = 0; var cnt = new int[2]; var ok = new int[2]; var ok0 = new int[2]; int und = 0, und0 = 0;
        foreach (var p in stream)
        {
            n++; t = t.AddMinutes(30);
            var before = c.Classify(p.Post); var after = c.Classify(p.Post, layer);
            if (n > 200)
            {
                var k = (int)p.Label; cnt[k]++;
                if (after.Orientation == p.Label) ok[k]++;
                if (before.Orientation == p.Label) ok0[k]++;
                if (after.Orientation == Orientation.Undecided) und++;
                if (before.Orientation == Orientation.Undecided) und0++;
            }
            if (after.Orientation != p.Label) { corr++; layer = layer.Correct(c, new CorrectedPost(p.Post, p.Label, t)); }
        }
        double A(int[] o) => (o[0] + o[1]) / (double)(cnt[0] + cnt[1]);
        vals[i] = A(ok);
        res[i] = $"   {site.Name,-50} n={n} corr={corr,4} feats={layer.Weights.Table.Count,5} acc {A(ok0):0.000}->{A(ok):0.000} kept {ok0[0] / (double)cnt[0]:0.000}->{ok[0] / (double)cnt[0]:0.000} found {ok0[1] / (double)cnt[1]:0.000}->{ok[1] / (double)cnt[1]:0.000} und {und0}->{und}";
    });
    Console.WriteLine($"{name}: {vals.Average():0.0000}   {string.Join(" ", vals.Select(v => v.ToString("0.000")))}");
    if (rules.Count == 1) foreach (var r in res) Console.WriteLine(r);
}
