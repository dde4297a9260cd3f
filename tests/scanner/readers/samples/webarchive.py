"""Pages in archives: MHTML, WARC, a packed WARC, Safari's."""

from __future__ import annotations

import gzip
import plistlib

_PAGE = b"<html><head><title>Ada</title></head><body><p>Ada Example lives at 14 Acacia Avenue</p></body></html>"
_MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.com/ada\r\nSubject: Ada\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x1--"\r\n\r\n\r\n'
    b"----x1--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: binary\r\n\r\n" + _PAGE + b"\r\n----x1----\r\n"
)
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + _PAGE
_WARC = (
    b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <https://example.com/ada>\r\n"
    b"Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(_ANSWER), _ANSWER)
)
_RESOURCE = {
    "WebResourceData": _PAGE,
    "WebResourceMIMEType": "text/html",
    "WebResourceTextEncodingName": "UTF-8",
    "WebResourceURL": "https://example.com/ada",
}

SAMPLES = {
    "saved/ada.mhtml": _MHTML,
    "saved/site.warc": _WARC,
    "saved/site.warc.gz": gzip.compress(_WARC, mtime=0),
    "saved/ada.webarchive": plistlib.dumps({"WebMainResource": _RESOURCE}, fmt=plistlib.FMT_BINARY),
}
