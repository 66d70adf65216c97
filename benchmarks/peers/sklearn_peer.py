"""scikit-learn, Debian's package: logistic regression over hashed words, or over TF-IDF of words and characters.

As a program of its own (`sklearn_peer.py MODEL POSTS SECONDS`) it prints the processor seconds for each post, so that every round measures a new process.
"""

import pickle
import subprocess
import sys
import time
from pathlib import Path

SLICE = 2_000


def hashing():
    from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(ngram_range=(1, 2), n_features=2**18)


def tfidf():
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_union

    return make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True))


class ScikitLearn:
    threshold = 0.5

    def __init__(self, name, title, setting, features, folder):
        self.name, self.title, self.setting, self.features = name, title, setting, features
        self.path, self.posts = folder / f"{name}.pickle", folder / "sklearn.posts"

    def train(self, texts, labels):
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline

        self.model = make_pipeline(self.features(), LogisticRegression(C=30, max_iter=1000))
        self.model.fit(texts, labels)
        self.path.write_bytes(pickle.dumps(self.model))

    def scores(self, texts):
        return self.model.predict_proba(texts)[:, 1].tolist()

    def prepare(self, texts):
        self.posts.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")

    def seconds_per_post(self, core, seconds=3):
        command = ["taskset", "-c", str(core), sys.executable, __file__, self.path, self.posts, str(seconds)]
        import measuring

        return float(subprocess.run(command, check=True, stdout=subprocess.PIPE, env=measuring.ENVIRONMENT).stdout)

    @staticmethod
    def package():
        return "python3-sklearn"


def main(model, posts, seconds):
    model = pickle.loads(Path(model).read_bytes())
    texts = Path(posts).read_text(encoding="utf-8").split("\n")[:-1]
    model.predict_proba(texts[:SLICE])
    done, started = 0, time.process_time()
    while time.process_time() - started < float(seconds):
        at = done % max(1, len(texts) - SLICE)
        part = texts[at:at + SLICE]
        model.predict_proba(part)
        done += len(part)
    print((time.process_time() - started) / done)


if __name__ == "__main__":
    main(*sys.argv[1:])
