"""Saved web pages."""

from __future__ import annotations

_PAGE = """<!doctype html><html><head><title>Northmere Harriers: committee</title>
<script type="application/ld+json">{"@type": "Person", "name": "Ada Example", "telephone": "01632 960123"}</script></head>
<body><h1>Committee</h1><p>Ada Example is our secretary and lives at 14 Acacia Avenue.</p>
<a href="mailto:ada@example.org">Write to Ada Example</a></body></html>"""

SAMPLES = {"pages/committee.html": _PAGE}
