"""Runs the ways to get one verdict in turn, round after round, and prints a table. Called by `cold-start` beside this file."""

import os
import platform
import statistics
import subprocess
import sys
import time

TEXT = "Great post! Visit my page for cheap watches"
OFF = {"DOTNET_TieredCompilation": "0"}
PGO = {"DOTNET_TieredPGO": "1"}
NO_QUICK_LOOPS = {"DOTNET_TC_QuickJitForLoops": "0"}


def ways(scratch, models):
    """The rows: what it is, where it was built, the command, and what the environment adds."""
    program = "SpamSense.ColdStart.dll"
    tool = "SpamSense.Cli.dll"
    return [
        ("A program that prints hello", "hello", ["dotnet", "floor.dll"], {}),
        ("A program of two lines that classifies", "program", ["dotnet", program, TEXT], {}),
        ("The same, `PublishReadyToRun`", "program-r2r", ["dotnet", program, TEXT], {}),
        ("The same, through ML.NET (no frozen file)", "program", ["dotnet", program, TEXT, models], {}),
        ("`spamsense classify`", "tool", ["dotnet", tool, "classify", TEXT], {}),
        ("… `DOTNET_TieredPGO=1`", "tool", ["dotnet", tool, "classify", TEXT], PGO),
        ("… `DOTNET_TC_QuickJitForLoops=0`", "tool", ["dotnet", tool, "classify", TEXT], NO_QUICK_LOOPS),
        ("… `DOTNET_TieredCompilation=0`", "tool", ["dotnet", tool, "classify", TEXT], OFF),
        ("`spamsense classify`, `PublishReadyToRun`", "tool-r2r", ["dotnet", tool, "classify", TEXT], {}),
        ("… `DOTNET_TieredPGO=1`", "tool-r2r", ["dotnet", tool, "classify", TEXT], PGO),
        ("… `DOTNET_TieredCompilation=0`", "tool-r2r", ["dotnet", tool, "classify", TEXT], OFF),
        ("… self-contained", "tool-self", ["./SpamSense.Cli", "classify", TEXT], {}),
        ("… self-contained, single file", "tool-single", ["./SpamSense.Cli", "classify", TEXT], {}),
        ("`spamsense explain`, which runs all rules, `PublishReadyToRun`", "tool-r2r", ["dotnet", tool, "explain", TEXT], {}),
    ]


def run(folder, command, environment):
    """One process: wall time and processor time in milliseconds, and the most memory in MB."""
    os.chdir(folder)
    start = time.perf_counter()
    pid = os.posix_spawnp(
        command[0],
        command,
        os.environ | environment,
        file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(pid, 0)
    elapsed = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(command)} in {folder} ended with {status}.")
    return elapsed * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3, usage.ru_maxrss / 1024


def size(folder):
    return sum(os.path.getsize(os.path.join(path, name)) for path, _, names in os.walk(folder) for name in names if not name.endswith((".xml", ".pdb", ".dbg"))) / 2**20


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.processor())


def main():
    scratch, models, rounds = sys.argv[1], os.path.abspath(sys.argv[2]), int(sys.argv[3])
    rows = [(name, os.path.join(scratch, folder), command, env) for name, folder, command, env in ways(scratch, models) if os.path.isdir(os.path.join(scratch, folder))]
    results = [[] for _ in rows]
    for turn in range(rounds + 1):
        for i, (_, folder, command, env) in enumerate(rows):
            result = run(folder, command, env)

            # The first turn fills the cache of the disk.
            if turn > 0:
                results[i].append(result)

    version = subprocess.run(["dotnet", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    print("# Cold start\n")
    print("From the start of a process to its end: one short comment is classified. Written by `benchmarks/cold-start`; the ways run in turn,")
    print(f"{rounds} rounds, after one that does not count. {processor()}, {os.cpu_count()} processors; .NET SDK {version}.\n")
    print("| way | time, median | least | processor time, median | memory | files |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for (name, folder, _, _), runs in zip(rows, results):
        wall, cpu, memory = zip(*runs)
        print(f"| {name} | {statistics.median(wall):.0f} ms | {min(wall):.0f} ms | {statistics.median(cpu):.0f} ms | {statistics.median(memory):.0f} MB | {size(folder):.0f} MB |")


main()
