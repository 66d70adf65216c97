"""bogofilter, Debian's package: naive Bayes over the words of a mail, in bulk, a file a post."""

import subprocess

import measuring


class Bogofilter:
    name, title, setting = "bogofilter", "bogofilter", "`-T -b`"

    # What it gives a text without a known word.
    threshold = 0.52

    # Its exit codes say spam, ham and unsure; a failure is 3.
    verdicts = (0, 1, 2)

    def __init__(self, folder, most):
        self.folder, self.most = folder / "bogofilter", most
        self.folder.mkdir(exist_ok=True)

    def train(self, texts, labels):
        for flag, wanted in (("-s", True), ("-n", False)):
            names = self.write(f"train{flag}", [text for text, label in zip(texts, labels) if label == wanted])
            subprocess.run(["bogofilter", "-d", self.folder, "-b", flag], input=names, check=True, encoding="utf-8")

    def scores(self, texts):
        names = self.write("judged", texts)
        output = subprocess.run(["bogofilter", "-d", self.folder, "-T", "-b"], input=names, stdout=subprocess.PIPE, encoding="utf-8").stdout
        return [float(line.split()[-1]) for line in output.splitlines()]

    def prepare(self, texts):
        texts = texts[:self.most]
        self.count = len(texts)
        self.many, self.one = self.folder / "many.names", self.folder / "one.names"
        names = self.write("posts", texts)
        self.many.write_text(names, encoding="utf-8")
        self.one.write_text(names.splitlines()[0] + "\n", encoding="utf-8")

    def seconds_per_post(self, core):
        many, one = (measuring.cost(["bogofilter", "-d", self.folder, "-T", "-b"], core, stdin=path, good=self.verdicts)[1] for path in (self.many, self.one))
        return (many - one) / (self.count - 1)

    def write(self, kind, texts):
        folder = self.folder / kind
        folder.mkdir(exist_ok=True)
        for number, text in enumerate(texts):
            (folder / str(number)).write_text(f"\n{text}\n", encoding="utf-8")
        return "".join(f"{folder / str(number)}\n" for number in range(len(texts)))

    @staticmethod
    def package():
        return "bogofilter"
