"""The one room that touches the network: a page that the person named, fetched once, becomes a capture."""

from scanner.fetch.kept import Capture, Exchange, FetchError, Limits
from scanner.fetch.visit import Visit, capture

__all__ = ["Capture", "Exchange", "FetchError", "Limits", "Visit", "capture"]
