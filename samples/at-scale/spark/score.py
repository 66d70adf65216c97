"""Scores posts on Spark, in two ways; each partition has a process 'spamsense worker' of its own.

    spark-submit score.py pipe  comments.jsonl scored          # lines in, lines out: any version of Spark
    spark-submit score.py arrow comments.parquet scored        # columns in, columns out: Spark 3.3 and later

'spamsense' must be on the PATH of the executors (spark.executorEnv.PATH), and one thread is as much as a task has.
"""
import subprocess
import sys
import threading

# One line comes back for each that goes in, errors among them, and the code is 0: Spark would fail the job otherwise.
PIPE = "spamsense worker --text-column text --threads 1"
ARROW = ["spamsense", "worker", "--format", "arrow", "--text-column", "text", "--threads", "1"]
VERDICT = "orientation string, monetization_probability float, intent string, intent_probability float"


def verdicts(batches):
    """For mapInArrow: sends batches from a thread, and gives back what comes, a batch for a batch."""
    import pyarrow

    first = next(batches, None)
    if first is None:
        return
    worker = subprocess.Popen(ARROW, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def send():
        try:
            with worker.stdin, pyarrow.ipc.new_stream(worker.stdin, first.schema) as stream:
                stream.write_batch(first)
                for batch in batches:
                    stream.write_batch(batch)
        except (BrokenPipeError, OSError):
            pass  # The worker's code says why, below.

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    with pyarrow.ipc.open_stream(worker.stdout) as answers:
        yield from answers
    sender.join()
    if worker.wait() != 0:
        raise RuntimeError(f"spamsense worker ended with {worker.returncode}")


def main():
    from pyspark.sql import SparkSession

    way, source, target = sys.argv[1:]
    spark = SparkSession.builder.appName("spamsense").getOrCreate()
    if way == "pipe":
        spark.sparkContext.textFile(source).pipe(PIPE, checkCode=True).saveAsTextFile(target)
    else:
        posts = spark.read.parquet(source)
        schema = ", ".join([f"`{field.name}` {field.dataType.simpleString()}" for field in posts.schema] + [VERDICT])
        posts.mapInArrow(verdicts, schema).write.parquet(target)


if __name__ == "__main__":
    main()
