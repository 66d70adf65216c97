"""fastText, Debian's package: a bag of word pairs, with character n-grams if asked for."""

import subprocess

import measuring

COMMON = ["-wordNgrams", "2", "-dim", "10", "-epoch", "25", "-lr", "0.5", "-bucket", "200000", "-thread", "1"]


class FastText:
    threshold = 0.5

    def __init__(self, name, title, extra, folder):
        self.name, self.title, self.extra = name, title, extra
        self.setting = "`" + " ".join(["-wordNgrams 2 -dim 10", *extra]) + "`"
        self.model = folder / f"{name}.bin"
        self.folder = folder

    def train(self, texts, labels):
        path = self.folder / "fasttext.train"
        path.write_text("".join(f"__label__{int(label)} {text.lower()}\n" for text, label in zip(texts, labels)), encoding="utf-8")
        subprocess.run(
            ["fasttext", "supervised", "-input", path, "-output", self.model.with_suffix(""), *COMMON, *self.extra],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def scores(self, texts):
        lines = "".join(f"{text.lower()}\n" for text in texts)
        output = subprocess.run(["fasttext", "predict-prob", self.model, "-"], input=lines, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
        rows = [line.split() for line in output.splitlines()]
        return [float(row[1]) if row[0] == "__label__1" else 1 - float(row[1]) for row in rows]

    def prepare(self, texts):
        """Lower case is not counted; nor is loading the model, which the run with one post measures."""
        self.many, self.one, self.count = self.folder / "fasttext.many", self.folder / "fasttext.one", len(texts)
        self.many.write_text("".join(f"{text.lower()}\n" for text in texts), encoding="utf-8")
        self.one.write_text(f"{texts[0].lower()}\n", encoding="utf-8")

    def seconds_per_post(self, core):
        many, one = (measuring.cost(["fasttext", "predict", self.model, path], core)[1] for path in (self.many, self.one))
        return (many - one) / (self.count - 1)

    @staticmethod
    def package():
        return "fasttext"
