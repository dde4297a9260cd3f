"""The command line. Every command imports what it needs when it runs, so that help and errors come at once."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from traceback import extract_tb
from typing import Annotated

import typer

__all__ = ["main"]

app = typer.Typer(
    name="footprint-audit",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="Reads what a police officer's online life gives away, from the exports the account holder downloaded and the pages "
    "they name, and writes a report with the shortest list of fixes. Nothing is sent anywhere, and nothing but those pages is "
    "fetched.",
    epilog="Exit status: 0 finished, whatever was found; 1 finished and --fail-on was reached; 2 wrong usage; "
    "3 an input could not be read at all; 70 a fault of the program itself.",
)

Out = Annotated[Path, typer.Option("--out", "-o", help="The folder for the report; made if it is not there.")]
WithImages = Annotated[
    bool, typer.Option("--with-images", help="Also fetch the page's own pictures, at most 20, by the same rules.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing unless something is wrong.")]


@app.command()
def scan(
    inputs: Annotated[
        list[Path] | None, typer.Argument(metavar="INPUT...", help="Exports (zip, several zips, folder), photos, saved pages.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The folder for report.html and result.json.")] = None,
    case: Annotated[Path | None, typer.Option("--case", help="The case file (TOML). A self-check needs none.")] = None,
    persons: Annotated[
        Path | None, typer.Option("--persons", help="The persons list (CSV). Audits only: the case needs an [authority].")
    ] = None,
    page: Annotated[
        list[str] | None, typer.Option("--page", help="The address of a public page to fetch once and read; may be repeated.")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", help="Why the pages are looked at; an audit needs to say.")] = "",
    with_images: WithImages = False,
    edition: Annotated[str, typer.Option("--edition", help="auditor, officer or training.")] = "",
    names_only_review: Annotated[
        bool, typer.Option("--names-only-review", help="Also use listed people of whom nothing but a name is known.")
    ] = False,
    fail_on: Annotated[
        str, typer.Option("--fail-on", metavar="BAND", help="Exit with 1 if a finding reaches low, medium, high or critical.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print the result to standard output, and nothing else.")] = False,
    workers: Annotated[int, typer.Option("--workers", min=0, max=64, help="How many processes; 0 decides by itself.")] = 0,
    hashes: Annotated[
        bool, typer.Option("--hash/--no-hash", help="Record the SHA-256 of every input (reads each input once in full).")
    ] = True,
    quiet: Quiet = False,
) -> None:
    """Scan exports and pages and write the report."""
    from scanner.commands import ScanRequest, run_scan

    raise typer.Exit(
        run_scan(
            ScanRequest(
                inputs=tuple(inputs or ()),
                out=out,
                case=case,
                persons=persons,
                pages=tuple(page or ()),
                reason=reason,
                with_images=with_images,
                edition=edition,
                names_only=names_only_review,
                fail_on=fail_on,
                as_json=as_json,
                workers=workers,
                hashes=hashes,
                quiet=quiet,
            )
        )
    )


@app.command()
def capture(
    address: Annotated[str, typer.Argument(metavar="URL", help="The address of one public page.")],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE.warc.gz", help="The web archive to make.")],
    reason: Annotated[str, typer.Option("--reason", help="Why the page is looked at. An audit needs one.")] = "",
    case: Annotated[Path | None, typer.Option("--case", help="The case file (TOML). A self-check needs none.")] = None,
    with_images: WithImages = False,
    quiet: Quiet = False,
) -> None:
    """Fetch one public page, once, and keep it with its reason as a web archive (WARC) to scan later."""
    from scanner.page_commands import CaptureRequest, run_capture

    request = CaptureRequest(address=address, out=out, reason=reason, case=case, with_images=with_images, quiet=quiet)
    raise typer.Exit(run_capture(request))


@app.command()
def demo(
    persona: Annotated[str, typer.Argument(help="Which invented officer; leave it out for the first.")] = "",
    out: Out = Path("demo-report"),
    quiet: Quiet = False,
) -> None:
    """Scan an invented officer and say where the report lies."""
    from scanner.commands import run_demo

    raise typer.Exit(run_demo(persona, out, quiet=quiet))


@app.command()
def checks() -> None:
    """List the checks."""
    from scanner.commands import list_checks

    raise typer.Exit(list_checks())


@app.command()
def paths(as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON, and nothing else.")] = False) -> None:
    """List the menu paths of all fixes, with the month and the page each was checked against."""
    from scanner.path_commands import list_paths

    raise typer.Exit(list_paths(as_json=as_json))


@app.command()
def explain(check: Annotated[str, typer.Argument(metavar="CHECK", help="The id, such as home.photo-geotag.")]) -> None:
    """Say what a check looks for, why it matters, and what to do."""
    from scanner.commands import explain_check

    raise typer.Exit(explain_check(check))


@app.command()
def render(
    result: Annotated[Path, typer.Argument(metavar="RESULT.JSON")],
    out: Out,
    edition: Annotated[str, typer.Option("--edition", help="auditor, officer or training.")] = "auditor",
) -> None:
    """Make the report again from result.json, without the export."""
    from scanner.commands import run_render

    raise typer.Exit(run_render(result, edition, out))


@app.command()
def compare(
    before: Annotated[Path, typer.Argument(metavar="BEFORE.JSON")],
    after: Annotated[Path, typer.Argument(metavar="AFTER.JSON")],
    out: Out,
) -> None:
    """Show what is fixed, what is new and what is still there."""
    from scanner.commands import run_compare

    raise typer.Exit(run_compare(before, after, out))


persons_app = typer.Typer(no_args_is_help=True, help="Look at a persons list before an audit.")
app.add_typer(persons_app, name="persons")


@persons_app.command("check")
def persons_check(
    persons: Annotated[Path, typer.Argument(metavar="PERSONS.CSV")],
    names_only_review: Annotated[
        bool, typer.Option("--names-only-review", help="Also count people of whom nothing but a name is known.")
    ] = False,
) -> None:
    """Say whether a list can be used, what matching would rest on, and how many chance hits to expect."""
    from scanner.persons_commands import check_persons

    raise typer.Exit(check_persons(persons, names_only=names_only_review))


@persons_app.callback()
def _persons() -> None:
    """Look at a persons list before an audit."""


@app.command("new-check")
def new_check(check: Annotated[str, typer.Argument(metavar="ID", help="Such as home.photo-geotag.")]) -> None:
    """Write the module and the test of a new check into this source tree."""
    from scanner.commands import run_new_check

    raise typer.Exit(run_new_check(check))


@app.command()
def doctor() -> None:
    """Say what is installed, which plug-ins were refused, and which known faults this machine has."""
    from scanner.doctor import examine

    raise typer.Exit(examine())


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        from scanner import VERSION

        print(f"footprint-audit {VERSION}")
        raise typer.Exit(0)


def main() -> None:
    """Run the command line; an interrupt ends it with 130, a fault of the program with 70, and neither with a traceback.

    A traceback, or a library's warning, could hold what stands in somebody's export.
    """
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    try:
        app()
    except KeyboardInterrupt:
        print("Stopped. Nothing was written.", file=sys.stderr)
        raise SystemExit(130) from None
    except Exception as error:
        where = " < ".join(f"{Path(frame.filename).stem}:{frame.lineno}" for frame in reversed(extract_tb(error.__traceback__)))
        print(f"footprint-audit: stopped by a fault of its own ({type(error).__name__} at {where}).", file=sys.stderr)
        raise SystemExit(70) from None
