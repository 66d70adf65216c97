"""The posts that peers are trained on and judged by: our own corpus in English, and the sample that nobody trains on."""

import hashlib
import json

import measuring

TRAINED_SHARE = 0.8


def read(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def split():
    """The corpus by the hash of the id, four of five posts for training; then the sample. Each as texts and whether they are monetization."""
    corpus = [post for path in sorted((measuring.ROOT / "models/corpus").glob("own-*.jsonl")) for post in read(path) if post["lang"] == "en"]
    trained, held_out = [], []
    for post in corpus:
        share = int.from_bytes(hashlib.sha256(post["id"].encode()).digest()[:4], "big") / 2**32
        (trained if share < TRAINED_SHARE else held_out).append(post)
    return labelled(trained), labelled(held_out), labelled(read(sample()))


def sample():
    return measuring.ROOT / "samples/data/blog-comments.labelled.jsonl"


def labelled(posts):
    return [one_line(post["text"]) for post in posts], [post["label"] == "monetization" for post in posts]


def one_line(text):
    """Most peers take a post a line."""
    return " ".join(text.split())


def accuracy(scores, labels, threshold):
    """The area under the curve, and the recall of both orientations."""
    from sklearn.metrics import roc_auc_score

    found = [score > threshold for score, label in zip(scores, labels) if label]
    kept = [score <= threshold for score, label in zip(scores, labels) if not label]
    return {"area_under_curve": float(roc_auc_score(labels, scores)), "kept": sum(kept) / len(kept), "found": sum(found) / len(found)}
