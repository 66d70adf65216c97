"""The rows that SpamSense.Benchmarks measures: SpamSense, ML.NET with the same model, and passes that only count spaces."""

import measuring

WHOLE = "the whole job: orientation, intent, language"
ALONE = "the orientation alone"

# Name, what it is, setting, and how many posts a pass has: enough for a second at most.
ROWS = [
    ("spamsense", "SpamSense", f"strings in a batch, {WHOLE}", 200_000),
    ("spamsense-utf8", "SpamSense", f"UTF-8 in a batch, {WHOLE}", 200_000),
    ("spamsense-one-by-one", "SpamSense", f"one by one, {WHOLE}", 200_000),
    ("spamsense-score-only", "SpamSense", f"strings in a batch, {ALONE}", 200_000),
    ("spamsense-score-only-utf8", "SpamSense", f"UTF-8 in a batch, {ALONE}", 200_000),
    ("spamsense-explain", "SpamSense", "analysis: tree, all rules, explained words, decision", 20_000),
    ("spamsense-analyze", "SpamSense", "analysis without the explained words", 20_000),
    ("mlnet-engine", "ML.NET", f"`PredictionEngine`, {WHOLE}", 10_000),
    ("mlnet-engine-pool", "ML.NET", f"a pool of engines, {WHOLE}", 10_000),
    ("mlnet-transform", "ML.NET", f"`Transform` in bulk, {WHOLE}", 10_000),
    ("mlnet-engine-score-only", "ML.NET", f"`PredictionEngine`, {ALONE}", 10_000),
    ("mlnet-transform-score-only", "ML.NET", f"`Transform` in bulk, {ALONE}", 10_000),
    ("spaces-utf16", "counting spaces", "UTF-16, all posts as one", 200_000),
    ("spaces-utf16-by-post", "counting spaces", "UTF-16, post by post", 200_000),
    ("spaces-utf8", "counting spaces", "UTF-8, all posts as one", 200_000),
    ("spaces-utf8-by-post", "counting spaces", "UTF-8, post by post", 200_000),
]


class OwnRow:
    def __init__(self, name, title, setting, most, path, quick):
        self.name, self.title, self.setting, self.path = name, title, setting, path
        self.most = most // 10 if quick else most
        self.seconds = (1.5, 0.5) if quick else (0.5, 0.5) if name.startswith("spaces") else (5, 2)

    def run(self, core, threads=1):
        warm_up, seconds = self.seconds
        return measuring.ask(
            "throughput", "--posts-file", self.path, "--scorer", self.name, "--posts", self.most, "--threads", threads,
            "--warm-up", warm_up, "--seconds", seconds, core=core)

    def seconds_per_post(self, core):
        answer = self.run(core)
        self.bytes_per_post = answer["bytes_per_post"]
        return answer["cpu_seconds"] / answer["posts"]


def create(path, quick):
    return [OwnRow(*row, path, quick) for row in ROWS]
