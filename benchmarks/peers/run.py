"""Measures SpamSense, ML.NET and peers on the same posts and the same core, in turn, and writes peers.json and peers.md. See README.md."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import bogofilter_peer
import fasttext_peer
import measuring
import own_rows
import posts as labelled_posts
import sklearn_peer
import spamassassin_peer
import table

BASELINE = "spamsense"


def create_peers(folder, quick):
    return [
        fasttext_peer.FastText("fasttext", "fastText", [], folder),
        fasttext_peer.FastText("fasttext-characters", "fastText", ["-minn", "3", "-maxn", "5"], folder),
        sklearn_peer.ScikitLearn("sklearn-hashing", "scikit-learn", "`HashingVectorizer` of words 1-2, logistic regression", sklearn_peer.hashing, folder),
        sklearn_peer.ScikitLearn("sklearn-tfidf", "scikit-learn", "TF-IDF of words 1-2 and characters 3-5, logistic regression", sklearn_peer.tfidf, folder),
        bogofilter_peer.Bogofilter(folder, 2_000 if quick else 20_000),
        spamassassin_peer.SpamAssassin(folder, 11 if quick else 101),
    ]


def judge_peers(peers):
    """Trains each peer, and says how well it does on posts that it has not seen."""
    trained, held_out, sample = labelled_posts.split()
    accuracies = {}
    for peer in peers:
        print(f"training {peer.name}", flush=True)
        peer.train(*trained)
        accuracies[peer.name] = {"sample": labelled_posts.accuracy(peer.scores(sample[0]), sample[1], peer.threshold)}
        if not isinstance(peer, spamassassin_peer.SpamAssassin):
            accuracies[peer.name]["held_out"] = labelled_posts.accuracy(peer.scores(held_out[0]), held_out[1], peer.threshold)
    return accuracies, {"trained": len(trained[0]), "held_out": len(held_out[0]), "sample": len(sample[0])}


def judge_ourselves():
    command = [str(measuring.BENCHMARKS), "probabilities", "--file", str(labelled_posts.sample())]
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=measuring.ENVIRONMENT).stdout.split()
    _, labels = labelled_posts.labelled(labelled_posts.read(labelled_posts.sample()))
    return {"sample": labelled_posts.accuracy([float(line) for line in lines], labels, 0.5)}


def measure(rows, rounds, core):
    """Every row once a round, so that a machine that is slower for a while is so for all."""
    seconds = {row.name: [] for row in rows}
    for number in range(1, rounds + 1):
        for row in rows:
            seconds[row.name].append(row.seconds_per_post(core))
            print(f"round {number}: {row.name:28s} {1 / seconds[row.name][-1]:>15,.0f} posts/s", flush=True)
    return seconds


def measure_threads(row, rounds):
    """One thread and two, by the clock on the wall, with all cores."""
    speeds = {1: [], 2: []}
    for _ in range(rounds):
        for threads, values in speeds.items():
            answer = row.run(None, threads)
            values.append(answer["posts"] / answer["seconds"])
    ratio = measuring.median([two / one for one, two in zip(speeds[1], speeds[2])])
    return {"one": measuring.median(speeds[1]), "two": measuring.median(speeds[2]), "ratio": ratio}


def measure_latency(core, quick):
    counts = {"spamsense": 200_000, "mlnet": 20_000}
    return {name: measuring.ask("latency", "--scorer", name, "--posts", count // (10 if quick else 1), core=core) for name, count in counts.items()}


def versions(peers):
    packages = sorted({peer.package() for peer in peers})
    output = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *packages], check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    return dict(line.split() for line in output.splitlines())


def describe(row, seconds, accuracy):
    own = seconds[row.name]
    described = {
        "name": row.name, "title": row.title, "setting": row.setting, "posts_per_second": measuring.median([1 / value for value in own]),
        "times_slower": measuring.median([value / base for value, base in zip(own, seconds[BASELINE])]),
    }
    if hasattr(row, "bytes_per_post"):
        described["bytes_per_post"] = row.bytes_per_post
    return described | accuracy


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round and fewer posts: whether it works, not how fast it is")
    parser.add_argument("--rounds", type=int, help="how often everything is measured; 5 unless told")
    parser.add_argument("--posts", type=lambda value: int(float(value)), help="how many generated posts there are; 200,000 unless told")
    parser.add_argument("--core", type=int, default=0, help="the core that everything runs on; 0 unless told")
    parser.add_argument("--only", type=lambda value: {BASELINE, *value.split(",")}, help="only these rows, and SpamSense's")
    parser.add_argument("--output", help="where the results go; benchmarks/results/<processor> unless told")
    arguments = parser.parse_args()
    rounds = arguments.rounds or (1 if arguments.quick else 5)
    count = arguments.posts or (20_000 if arguments.quick else 200_000)

    measuring.build()
    machine = measuring.ask("machine")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        path = folder / "posts.txt"
        measuring.generate(count, "lines", path)
        texts = path.read_text(encoding="utf-8").split("\n")[:-1]
        wanted = lambda row: not arguments.only or row.name in arguments.only
        own = [row for row in own_rows.create(path, arguments.quick) if wanted(row)]
        peers = [peer for peer in create_peers(folder, arguments.quick) if wanted(peer)]
        accuracies, counts = judge_peers(peers)
        ourselves = judge_ourselves()
        accuracies |= {row.name: ourselves for row in own if not row.name.startswith("spaces")}
        for peer in peers:
            peer.prepare(texts)
        seconds = measure([*own, *peers], rounds, arguments.core)
        result = {
            "date": measuring.today(), "processor": machine["processor"], "cores": machine["cores"],
            "versions": machine["versions"] | versions(peers), "rounds": rounds,
            "posts": {"count": count, "characters": sum(map(len, texts)) / count, "non_ascii": sum(not text.isascii() for text in texts) / count, **counts},
            "rows": [describe(row, seconds, accuracies.get(row.name, {})) for row in [*own, *peers]],
            "threads": measure_threads(own[0], rounds),
            "latency": measure_latency(arguments.core, arguments.quick),
        }
    output = Path(arguments.output or machine["folder"])
    measuring.save(output, "peers.json", result)
    (output / "peers.md").write_text(table.write(measuring.rounded(result)), encoding="utf-8")
    print(f"Written to {output}.")


if __name__ == "__main__":
    main()
