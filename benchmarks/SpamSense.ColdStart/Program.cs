using SpamSense;

// One verdict and out: what a process pays for its first one. With a folder, through ML.NET, as if there were no frozen file.
var classifier = args.Length > 1 ? ThroughMlNet(args[1]) : SpamClassifier.Default;
Console.WriteLine(classifier.Classify(args[0]).ToString());

static SpamClassifier ThroughMlNet(string folder) => SpamClassifier.Load(
    Path.Combine(folder, "spamsense.zip"), ModelManifest.Load(Path.Combine(folder, "manifest.json")) with { FrozenSha256 = null });
