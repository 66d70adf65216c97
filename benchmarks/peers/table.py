"""peers.json as a table for people."""


def number(value):
    return f"{value:,.0f}"


def ratio(value):
    return f"{value:,.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"


def cells(row):
    sample, held_out = row.get("sample"), row.get("held_out")
    yield f"{row['title']}: {row['setting']}"
    yield number(row["posts_per_second"])
    yield ratio(row["times_slower"])
    yield f"{row['bytes_per_post']:,.0f}" if "bytes_per_post" in row else ""
    yield from (f"{sample[name]:.3f}" for name in ("area_under_curve", "kept", "found")) if sample else ("", "", "")
    yield f"{held_out['area_under_curve']:.3f}" if held_out else ""


def alone(rows):
    """The lesser job against the lesser job."""
    speeds = {row["name"]: row["posts_per_second"] for row in rows}
    ours = speeds.get("spamsense-score-only")
    theirs = [(what, speeds[name]) for what, name in (("`PredictionEngine`", "mlnet-engine-score-only"), ("`Transform`", "mlnet-transform-score-only")) if name in speeds]
    if ours and theirs:
        yield "Where both tell the orientation alone, SpamSense is " + " and ".join(f"{ratio(ours / speed)} times as fast as {what}" for what, speed in theirs) + "."
        yield ""


def write(result):
    posts, threads = result["posts"], result["threads"]
    lines = [
        "# SpamSense, ML.NET and peers",
        "",
        f"Measured {result['date']} on one core of {result['processor']} by `benchmarks/peers/run`: everything in turn, {result['rounds']} times, medians, processor time. "
        f"{number(posts['count'])} generated comments of {posts['characters']:.0f} characters on average, {posts['non_ascii']:.0%} with a character beyond ASCII.",
        "",
        f"Peers were trained on {number(posts['trained'])} posts of our corpus; the area on held-out posts is that of the {number(posts['held_out'])} others, which SpamSense was "
        f"trained on, too, and so has none there. Area, kept and found are of the {number(posts['sample'])} comments of the sample, which nobody was trained on. "
        "SpamSense's model was trained on more sources than the corpus: the column compares what one gets, not ways to learn.",
        "",
        "| what | posts/s | SpamSense is … times as fast | bytes/post | area | kept | found | area, held-out |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        *(f"| {' | '.join(cells(row))} |" for row in result["rows"]),
        "",
        *alone(result["rows"]),
        f"By the clock on the wall, SpamSense scores {number(threads['one'])} posts a second on one thread and {number(threads['two'])} on two: {threads['ratio']:.2f} times as many.",
        "",
        "| one post after the other, waits in ns | median | 99 % | 99.9 % |",
        "| --- | ---: | ---: | ---: |",
        *(f"| {name} | {number(wait['median_ns'])} | {number(wait['p99_ns'])} | {number(wait['p99_9_ns'])} |"
          for name, wait in (("SpamSense", result["latency"]["spamsense"]), ("ML.NET `PredictionEngine`", result["latency"]["mlnet"]))),
        "",
        "Versions: " + ", ".join(f"{name} {version}" for name, version in result["versions"].items()) + ".",
        "",
    ]
    return "\n".join(lines)
