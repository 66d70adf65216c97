"""SpamAssassin, Debian's package: rules for mail, local tests only. It is not meant for comments and not trained; it is here for scale."""

import re
import subprocess

import measuring

HEAD = "From writer@mail.example Thu Jan  1 00:00:00 2026\nFrom: writer@mail.example\nTo: blog@mail.example\nSubject: comment\n" \
    "Date: Thu, 1 Jan 2026 00:00:00 +0000\nMessage-ID: <{}@mail.example>\nContent-Type: text/plain; charset=utf-8\n\n"

# It learns from what it sees unless it is told not to, and then no two runs are the same.
COMMAND = ["spamassassin", "-L", "--cf=use_bayes 0", "--cf=use_auto_welcomelist 0", "--nocreate-prefs", "--mbox"]


class SpamAssassin:
    name, title, setting = "spamassassin", "SpamAssassin", "`-L --mbox`"

    # Its own, in points.
    threshold = 5.0

    def __init__(self, folder, most):
        self.folder, self.most = folder / "spamassassin", most
        self.folder.mkdir()

    def train(self, texts, labels):
        """Its rules come with it."""

    def scores(self, texts):
        output = subprocess.run([*COMMAND, self.write("judged", texts)], check=True, stdout=subprocess.PIPE).stdout
        found = re.findall(rb"^X-Spam-Status: \w+, score=(-?[\d.]+)(?:.*\n)*?Message-ID: <(\d+)@", output, re.MULTILINE)

        # Messages of one date come back in any order.
        scores = {int(number): float(score) for score, number in found}
        return [scores[number] for number in range(len(texts))]

    def prepare(self, texts):
        self.count = min(self.most, len(texts))
        self.many, self.one = self.write("many", texts[:self.count]), self.write("one", texts[:1])

    def seconds_per_post(self, core):
        many, one = (measuring.cost([*COMMAND, path], core)[1] for path in (self.many, self.one))
        return (many - one) / (self.count - 1)

    def write(self, kind, texts):
        path = self.folder / kind
        path.write_text("".join(HEAD.format(number) + text + "\n\n" for number, text in enumerate(texts)), encoding="utf-8")
        return path

    @staticmethod
    def package():
        return "spamassassin"
