"""The fence around the whole suite."""

import socket

import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.com", 443)])
def test_no_test_can_reach_the_network(address: tuple[str, int]) -> None:
    with socket.socket() as way_out, pytest.raises(AssertionError, match="network"):
        way_out.connect(address)


def test_loopback_stays_open() -> None:
    with socket.socket() as server, socket.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
