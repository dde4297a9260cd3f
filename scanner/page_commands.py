"""What the command line does with pages that the person names: fetch each once, keep it, hand the file to the scan."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from scanner.case import Case, CaseError, load_case
from scanner.console import say, tell
from scanner.sources import Unreadable

__all__ = ["CaptureRequest", "PagesError", "pages_beside", "run_capture"]

_ENDINGS = (".warc.gz",)
_OK, _USAGE, _UNREADABLE = 0, 2, 3
_SELF_CHECK = "self-check"


class PagesError(Exception):
    """The pages cannot be captured as asked; the text says why and what to do."""


class CaptureRequest(Struct, frozen=True, kw_only=True):
    """A capture as asked for on the command line."""

    address: str
    out: Path
    reason: str = ""
    case: Path | None = None
    with_images: bool = False
    quiet: bool = False


def run_capture(request: CaptureRequest) -> int:
    """Capture one page; see the exit statuses of the command line."""
    from scanner.captures import CaptureError, Wish, keep
    from scanner.fetch import FetchError

    try:
        if not request.out.name.lower().endswith(_ENDINGS):
            raise PagesError(f"--out is the file to make, and its name ends with {_ENDINGS[0]}")
        case = load_case(request.case, date.today()) if request.case else Case()
        wish = Wish(
            address=request.address,
            reason=_reason(request.reason, case),
            reference=_reference(case),
            target=request.out,
            with_images=request.with_images,
            audit_list=_audit_list(request.case, case),
        )
        kept = keep(wish)
    except (PagesError, CaptureError, CaseError) as error:
        tell(f"footprint-audit: {error}")
        return _USAGE
    except FetchError as error:
        tell(f"footprint-audit: {request.address}: {error}.")
        return _UNREADABLE
    except OSError:
        tell(f"footprint-audit: cannot write into {request.out.parent} or beside the case; choose folders you may write to")
        return _USAGE
    if not request.quiet:
        say(f"Captured: {request.out.resolve()}")
        say(f"Answer: status {kept.status}, SHA-256 of the page {kept.sha256}.")
        say(f"To read it: footprint-audit scan {shlex.quote(str(request.out))} --out FOLDER")
        if request.with_images:
            say(f"Pictures: {kept.images} kept, {kept.images_refused} not to be had.")
    return _OK


def pages_beside(
    addresses: Sequence[str], out: Path | None, reason: str, case: Case, case_file: Path | None = None, *, with_images: bool
) -> tuple[list[Path], list[Unreadable]]:
    """The captures of the pages in the folder ``pages`` beside the report, and the pages that could not be had.

    A page that was captured there for the same reason is not fetched again: its capture is.

    :raises PagesError: if no folder or, in an audit, no reason is given.
    """
    found: list[Path] = []
    failed: list[Unreadable] = []
    if not addresses:
        return found, failed
    from scanner.captures import CaptureError, Wish, captured_before, keep
    from scanner.fetch import FetchError

    if out is None:
        raise PagesError("--page keeps what it fetched beside the report: give --out FOLDER as well")
    folder, reason, reference = out / "pages", _reason(reason, case), _reference(case)
    for address in dict.fromkeys(addresses):
        try:
            wish = Wish(
                address=address,
                reason=reason,
                reference=reference,
                target=_free(folder),
                with_images=with_images,
                audit_list=_audit_list(case_file, case),
            )
            path = captured_before(wish)
            if path is not None:
                tell(f"Note: {address} was captured before for the same reason; that capture is read, and nothing is fetched.")
            else:
                path = wish.target
                keep(wish)
        except CaptureError as error:
            raise PagesError(str(error)) from None
        except FetchError as error:
            failed.append(Unreadable(address, str(error), typed=True))
            continue
        except OSError:
            raise PagesError(f"cannot write into {folder} or beside the case; choose folders you may write to") from None
        if path not in found:
            found.append(path)
    return found, failed


def _reason(reason: str, case: Case) -> str:
    if not reason.strip() and case.authority is not None:
        raise PagesError("an audit captures no page without saying why: --reason “…”")
    return reason.strip() or _SELF_CHECK


def _reference(case: Case) -> str:
    return case.authority.reference if case.authority is not None else ""


def _audit_list(case_file: Path | None, case: Case) -> Path | None:
    """The list of all captures of an audit, beside its case: ``case.captures.json``."""
    return case_file.with_suffix(".captures.json") if case_file is not None and case.authority is not None else None


def _free(folder: Path) -> Path:
    number = 1
    while (path := folder / f"page-{number}{_ENDINGS[0]}").exists():
        number += 1
    return path
