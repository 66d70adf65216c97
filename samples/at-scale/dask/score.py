"""Scores a file of JSON Lines on a Dask cluster: score.py ADDRESS INPUT FOLDER [--blocksize BYTES] [--text-column NAME]

Every block of lines goes through a process 'spamsense worker' of its own, and becomes a file of FOLDER, which must be one that all workers see. The file
appears when it is whole, and a block whose file is there is left alone: a worker may die, and the script may be run again. Last, the names of the files
are printed in the order of the input: cat $(score.py ...) is the result.
"""
import argparse
import os
import subprocess

import dask
from dask.bytes import read_bytes
from distributed import Client


def score(block, name, text_column):
    if not os.path.exists(name):
        command = ["spamsense", "worker", "--text-column", text_column, "--threads", "1"]
        scored = subprocess.run(command, input=block, stdout=subprocess.PIPE, check=True).stdout
        temporary = f"{name}.tmp-{os.uname().nodename}-{os.getpid()}"
        with open(temporary, "wb") as file:
            file.write(scored)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, name)
    return name


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("address")
    parser.add_argument("input")
    parser.add_argument("folder")
    parser.add_argument("--blocksize", type=int, default=64 * 1024 * 1024)
    parser.add_argument("--text-column", default="text")
    options = parser.parse_args()

    os.makedirs(options.folder, exist_ok=True)
    # Blocks end behind a line, and are the bytes of the file: text would be decoded, and written in another way.
    _, files = read_bytes(os.path.abspath(options.input), delimiter=b"\n", blocksize=options.blocksize, sample=False)
    blocks = [block for file in files for block in file]
    names = [os.path.join(os.path.abspath(options.folder), f"part-{i + 1:05}-of-{len(blocks):05}.jsonl") for i in range(len(blocks))]
    tasks = [dask.delayed(score, pure=False)(block, name, options.text_column) for block, name in zip(blocks, names)]
    with Client(options.address) as client:
        for name in client.gather(client.compute(tasks, retries=3)):
            print(name)


if __name__ == "__main__":
    main()
