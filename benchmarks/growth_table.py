"""growth.json as tables for people."""


NAMES = {"csv": "CSV", "jsonl": "JSON Lines"}


def seconds(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def row(run):
    cells = [f"{run['posts']:,}", str(run["threads"]), seconds(run["seconds"]), f"{run['posts'] / run['seconds']:,.0f}", f"{run['peak_bytes'] / 1e6:,.0f}"]
    if "input_bytes" in run:
        cells += [seconds(run["cpu_seconds"]), f"{run['input_bytes'] / 1e6:,.1f}", f"{run['output_bytes'] / 1e6:,.1f}"]
    return f"| {' | '.join(cells)} |"


def write(result):
    lines = [
        "# Cost as work grows",
        "",
        f"Measured {result['date']} on {result['processor']}, {result['cores']} cores, by `benchmarks/growth`; generated comments as in [peers](peers.md). "
        "Seconds are by the clock on the wall, memory is the most that the process ever had.",
        "",
        "Through the library, in batches of 65,536; seconds are those in `Classify`, with loading the model and the first call, without generating posts. "
        "The generator's sentences are in the memory, too:",
        "",
        "| posts | threads | seconds | posts/s | memory, MB |",
        "| ---: | ---: | ---: | ---: | ---: |",
        *map(row, result["library"]),
    ]
    for form in dict.fromkeys(run["format"] for run in result["files"]):
        lines += [
            "",
            f"Through `spamsense score`, {NAMES[form]} in and {NAMES[form]} out; the whole process:",
            "",
            "| posts | threads | seconds | posts/s | memory, MB | seconds of processor | read, MB | written, MB |",
            "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
            *(row(run) for run in result["files"] if run["format"] == form),
        ]
    for timing in result["timings"]:
        lines += ["", f"Where the time of {timing['posts']:,} posts as {NAMES[timing['format']]} went, by `score --timings --threads {timing['threads']}`:", "", "```text", timing["told"], "```"]
    lines += ["", "Versions: " + ", ".join(f"{name} {version}" for name, version in result["versions"].items()) + ".", ""]
    return "\n".join(lines)
