"""Clients that send one byte a second: half of them a head, half of them a body."""

import selectors
import socket
import threading
import time

HEAD = b"POST /1.1/comment-check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n"


class SlowClients(threading.Thread):
    """Opens the connections and keeps them until the server closes them all, or the `with` ends."""

    def __init__(self, port, count):
        super().__init__()
        self.port, self.count = port, count
        self.cut_after = []
        self.is_over = threading.Event()

    def __enter__(self):
        self.begun = time.monotonic()
        self.open = [self.connect(number) for number in range(self.count)]
        self.start()
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.join()
        for client in self.open:
            client.close()

    def connect(self, number):
        client = socket.create_connection(("127.0.0.1", self.port), 10)
        client.sendall(HEAD + b"\r\n" if number % 2 else HEAD)
        client.setblocking(False)
        return client

    def run(self):
        selector = selectors.DefaultSelector()
        for client in self.open:
            selector.register(client, selectors.EVENT_READ)
        next_byte = time.monotonic() + 1
        while self.open and not self.is_over.is_set():
            for key, _ in selector.select(max(0, next_byte - time.monotonic())):
                if self.has_ended(key.fileobj):
                    self.drop(selector, key.fileobj)
            if time.monotonic() >= next_byte:
                next_byte += 1
                for client in list(self.open):
                    try:
                        client.send(b"a")
                    except BlockingIOError:
                        pass
                    except OSError:
                        self.drop(selector, client)
        selector.close()

    @staticmethod
    def has_ended(client):
        try:
            return not client.recv(4096)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def drop(self, selector, client):
        selector.unregister(client)
        self.open.remove(client)
        client.close()
        self.cut_after.append(time.monotonic() - self.begun)
