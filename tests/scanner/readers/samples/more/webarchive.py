"""Further kinds of file, one of each, in little."""

from typing import Any

SAMPLES: dict[str, Any] = {"saved.mht": "<html><head><title>Jo</title></head><body><p>Café life</p></body></html>"}
