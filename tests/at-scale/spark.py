"""Does with the command of samples/at-scale/spark/score.py what rdd.pipe does: spark.py SAMPLE EXPORT OUTPUT

A process for each partition; one thread writes its rows, each with a line end, and closes the pipe; another reads lines to the end; a code that is not 0
fails the job. There is no Spark in Debian; this is the contract that it holds a process to.
"""
import importlib.util
import shlex
import subprocess
import sys
import threading

PARTITIONS = 4


def pipe(command, rows):
    process = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def write():
        with process.stdin:
            for row in rows:
                process.stdin.write(row + b"\n")

    writer = threading.Thread(target=write)
    writer.start()
    lines = [line.rstrip(b"\n") for line in process.stdout]
    writer.join()
    assert process.wait() == 0, process.returncode
    assert len(lines) == len(rows), (len(lines), len(rows))
    return lines


def main():
    sample, export, output = sys.argv[1:]
    specification = importlib.util.spec_from_file_location("score", sample + "/score.py")
    score = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(score)
    with open(export, "rb") as file:
        rows = file.read().split(b"\n")[:-1]
    size = -(-len(rows) // PARTITIONS)
    with open(output, "wb") as file:
        # The last one is empty, as partitions often are.
        for i in range(PARTITIONS + 1):
            file.writelines(line + b"\n" for line in pipe(score.PIPE, rows[i * size:(i + 1) * size]))
    print(f"  {len(rows)} rows in {PARTITIONS + 1} partitions")


main()
