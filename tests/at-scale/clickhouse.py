"""Does with samples/at-scale/clickhouse what ClickHouse does, as far as the process can see: clickhouse.py SAMPLE EXPORT SINGLE

It reads the functions, starts the command of each once, sends chunks of rows as JSONEachRow with a header before each, and reads as many rows as it
has sent before it sends the next chunk. What comes back must be what the single run has.
"""
import json
import os
import subprocess
import sys
import threading
import xml.etree.ElementTree

CHUNKS = [1, 0, 3, 1000, 1, 4096]


def main():
    sample, export, single = sys.argv[1:]
    with open(export, encoding="utf-8") as file:
        posts = [json.loads(line) for _, line in zip(range(sum(CHUNKS)), file)]
    with open(single, encoding="utf-8") as file:
        scored = [json.loads(line) for _, line in zip(range(sum(CHUNKS)), file)]
    assert len(posts) == sum(CHUNKS)

    for function in xml.etree.ElementTree.parse(os.path.join(sample, "spamsense_function.xml")).getroot():
        assert function.findtext("format") == "JSONEachRow" and function.findtext("send_chunk_header") == "1"
        argument, result = function.findtext("argument/name"), function.findtext("return_name")
        command = [os.path.join(sample, "user_scripts", function.findtext("command"))]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        sent = 0
        for size in CHUNKS:
            chunk = posts[sent:sent + size]
            rows = [json.dumps({argument: None if i == 2 else post["text"]}) for i, post in enumerate(chunk)]
            text = "".join(row + "\n" for row in [str(size), *rows]).encode()
            sender = threading.Thread(target=lambda: (process.stdin.write(text), process.stdin.flush()))
            sender.start()
            for i, expected in enumerate(scored[sent:sent + size]):
                answer = json.loads(process.stdout.readline())
                assert answer.get(result) == (None if i == 2 else expected[result]), (i, answer)
            sender.join()
            sent += size
        rest, _ = process.communicate(timeout=30)
        assert rest == b"" and process.returncode == 0, (rest, process.returncode)
        print(f"  {function.findtext('name')}: {sent} rows in {len(CHUNKS)} chunks")


main()
