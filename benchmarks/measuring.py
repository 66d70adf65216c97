"""What the measuring scripts share: building, running a program and asking what it cost, and writing results."""

import datetime
import json
import os
import statistics
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BENCHMARKS = ROOT / "artifacts/bin/SpamSense.Benchmarks/release/SpamSense.Benchmarks"
TOOL = ROOT / "artifacts/bin/SpamSense.Cli/release/SpamSense.Cli"
ENVIRONMENT = {
    **os.environ, "MSBUILDDISABLENODEREUSE": "1", "DOTNET_CLI_USE_MSBUILD_SERVER": "0", "UseSharedCompilation": "false", "DOTNET_NOLOGO": "1",
    "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "LC_ALL": "C.UTF-8",
}


def build():
    for project in ("benchmarks/SpamSense.Benchmarks", "src/SpamSense.Cli"):
        command = ["dotnet", "build", str(ROOT / project), "-c", "Release", "-v", "q", "--nologo"]
        built = subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.PIPE, encoding="utf-8")
        if built.returncode != 0:
            raise SystemExit(built.stdout)


def pinned(command, core):
    return command if core is None else ["taskset", "-c", str(core), *command]


def ask(*arguments, core=None):
    """Runs a mode of SpamSense.Benchmarks and reads its line of JSON."""
    command = pinned([str(BENCHMARKS), *map(str, arguments)], core)
    return json.loads(subprocess.run(command, check=True, env=ENVIRONMENT, stdout=subprocess.PIPE).stdout)


def generate(posts, form, path):
    with open(path, "wb") as output:
        subprocess.run([str(BENCHMARKS), "generate", "--posts", str(posts), "--format", form], check=True, env=ENVIRONMENT, stdout=output)


def cost(command, core=None, stdin=None, stdout=None, good=(0,)):
    """Runs a program; gives its seconds, its seconds of processor and the most memory that it had, in bytes."""
    with open(stdin or os.devnull, "rb") as source, open(stdout or os.devnull, "wb") as sink:
        started = time.monotonic()
        process = subprocess.Popen(pinned(list(map(str, command)), core), env=ENVIRONMENT, stdin=source, stdout=sink, stderr=subprocess.PIPE)
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - started
        process.stderr.close()
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in good:
        raise SystemExit(f"{command[0]} ended with {process.returncode}: {complaint.decode(errors='replace')[-2000:]}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def median(values):
    return statistics.median(values)


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        name = next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    return f"{name}, {os.cpu_count()} processors"


def today():
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")


def save(folder, name, result):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / name, "w", encoding="utf-8") as file:
        json.dump(rounded(result), file, indent=2, ensure_ascii=False)
        file.write("\n")


def rounded(value):
    """Six digits are more than any clock gives."""
    if isinstance(value, float):
        return float(f"{value:.6g}")
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    return [rounded(item) for item in value] if isinstance(value, list) else value
