"""What `benchmarks/server` asks of a server: to start, to be asked by wrk, to have its memory read, and to stop."""

import http.client
import os
import re
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path

import measuring

SERVER = measuring.ROOT / "artifacts/bin/SpamSense.Server/release/spamsense-server"
BASELINE = measuring.ROOT / "artifacts/bin/SpamSense.ServerBaseline/release/SpamSense.ServerBaseline"
LEAN = [BASELINE, "--Logging:LogLevel:Default", "None"]
ONE_HEAP = {"DOTNET_gcServer": "0", "DOTNET_gcConcurrent": "0"}
SCRIPT = measuring.ROOT / "benchmarks/comments.lua"
UNITS = {"us": 1e-3, "ms": 1.0, "s": 1e3, "m": 6e4}
FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}


def build():
    command = ["dotnet", "build", str(measuring.ROOT / "benchmarks/SpamSense.ServerBaseline"), "-c", "Release", "-v", "q", "--nologo"]
    built = subprocess.run(command, env=measuring.ENVIRONMENT, stdout=subprocess.PIPE, encoding="utf-8")
    if built.returncode != 0:
        raise SystemExit(built.stdout)


def install_wrk():
    if shutil.which("wrk") is None:
        if os.geteuid() != 0:
            raise SystemExit("wrk is needed: apt-get install wrk")
        subprocess.run(["apt-get", "install", "-qq", "-y", "wrk"], check=True, stdout=subprocess.DEVNULL)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A process that listens on a port of its own until the `with` ends."""

    def __init__(self, command, address_option, settings=()):
        self.port = free_port()
        self.environment = {**measuring.ENVIRONMENT, **dict(settings)}
        self.command = [*map(str, command), address_option, f"http://127.0.0.1:{self.port}"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, env=self.environment, stdout=subprocess.DEVNULL)
        for _ in range(300):
            if self.process.poll() is not None:
                raise SystemExit(f"{self.command[0]} ended with {self.process.returncode}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise SystemExit(f"{self.command[0]} does not listen")

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def memory(self):
        """The resident memory now and the most that it ever was, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return tuple(int(re.search(name + r":\s+(\d+) kB", status)[1]) / 1024 for name in ("VmRSS", "VmHWM"))

    def processor_seconds(self):
        """The time that the process had a processor."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def connection(self, timeout=10):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def load(self, bodies, seconds, connections=100):
        """Has wrk ask: the rates of good answers and of others, and the median and the 99th percentile in milliseconds."""
        command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "--latency", "-s", SCRIPT, f"http://127.0.0.1:{self.port}"]
        before = self.processor_seconds()
        said = subprocess.run(command, check=True, env={**os.environ, "BODIES": str(bodies)}, stdout=subprocess.PIPE, encoding="utf-8").stdout
        spent = self.processor_seconds() - before
        total, length, unit = re.search(r"(\d+) requests in ([\d.]+)(\w+),", said).groups()
        length = float(length) * UNITS[unit] / 1000
        refused = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
        refused = int(refused[1]) if refused else 0
        errors = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", said)
        percentiles = {p: float(value) * UNITS[unit] for p, value, unit in re.findall(r"(\d+)%\s+([\d.]+)(us|ms|s|m)\b", said)}
        return {
            "rate": (int(total) - refused) / length, "refused": refused / length, "p50": percentiles["50"], "p99": percentiles["99"],
            "cost": 1e6 * spent / int(total), "errors": sum(map(int, errors.groups())) if errors else 0,
        }


class Prober(threading.Thread):
    """Asks now and then on a connection of its own while others load the server, and notes how it was answered and when."""

    def __init__(self, server, body, pause=0.02):
        super().__init__()
        self.server, self.body, self.pause = server, body, pause
        self.answers = []
        self.is_over = threading.Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.join()

    def run(self):
        while not self.is_over.wait(self.pause):
            connection = self.server.connection()
            start = time.monotonic()
            try:
                connection.request("POST", "/1.1/comment-check", self.body, FORM)
                answer = connection.getresponse()
                answer.read()
                self.answers.append((answer.status, (time.monotonic() - start) * 1000))
            except OSError:
                self.answers.append((0, (time.monotonic() - start) * 1000))
            finally:
                connection.close()

    def times(self, status):
        return sorted(milliseconds for code, milliseconds in self.answers if code == status)
