"""Privacy zones whose middle can be worked out from what others still see of the activities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from checks.knowledge.home.stated import items
from checks.knowledge.whereabouts.activity_bases import Base, bases, ends_of
from checks.knowledge.whereabouts.track_fixes import ZONE_FIXES
from checks.knowledge.whereabouts.tracks import TrackClue
from checks.knowledge.whereabouts.zone_traces import already_cut
from checks.knowledge.whereabouts.zones import (
    Cut,
    Zone,
    ZoneClue,
    advice,
    cut_by,
    fallen_from,
    landing,
    steps,
    zone_clues,
    zones_of,
)
from scanner.api import (
    Advisory,
    Check,
    Clues,
    Confidence,
    Coordinate,
    Draft,
    Family,
    HomeClaim,
    Outcome,
    PlaceClue,
    PlaceKind,
    Scene,
    Setting,
    Visit,
    Worse,
    on,
)

ADVISORY = Advisory(
    id="home.privacy-zone",
    version="1.0",
    family=Family.HOME,
    row="LOC-08",
    title="A privacy zone gives away what it hides",
    why="Activities that are cut at a circle show the circle. Its middle follows from a few of them, and the distance that is "
    "still shown tells how far the hidden way is.",
    doubt="The platform moved or blurred the zone's edge in a way that this simulation does not know.",
    likelihood=4,
    impact=5,
    fixes=ZONE_FIXES,
    references=(
        "LOC-08",
        "https://www.usenix.org/conference/usenixsecurity18/presentation/hassan",
        "https://doi.org/10.1145/3548606.3560616",
        "https://support.strava.com/hc/en-us/articles/115000173384-Privacy-Zones",
    ),
    outcome=Outcome.HOME,
    lasting=True,
    worse_with=(
        Worse(
            "COL-02",
            "whoever takes the trouble to see through a privacy zone is the one who looks for somebody with this role.",
        ),
    ),
)
_FALLEN_M = 100.0
_SAME_PLACE_M = 150.0
_SURE_M = 150.0
_UNCUT = (
    "The export shows each activity whole, and so more than the public sees; this is what others could work out, simulated by "
    "cutting the activities as the platform does."
)


def declared(record: Setting | Visit, _: Scene) -> Iterable[ZoneClue]:
    """A privacy zone that the account holder set up."""
    return zone_clues(ADVISORY.id, record)


def conclude(clues: Clues, _: Scene) -> Iterator[Draft]:
    """A finding for each zone that was set up and cuts activities, and for a circle at which activities come already cut."""
    tracks, declared = clues.of(TrackClue), clues.of(ZoneClue)
    if not tracks:
        return
    whole = any(not zone.outside for zone in declared)
    found = bases(ends_of(tracks), clues.as_of) if declared else []
    zones = zones_of(declared, found[0].cluster.centre if found else None)
    timed = sorted(tracks, key=lambda clue: (clue.when is None, clue.when.iso() if clue.when else "", clue.at))
    for zone in zones:
        own = [clue for clue in timed if clue.at.source == zone.clue.at.source]
        cuts = cut_by(own, zone.centre, zone.radius_m)
        if cuts:
            yield from _declared(zone, cuts, own, found, whole=whole and clues.whole)
    within = {zone.clue.at.source for zone in zones}
    traces = already_cut([clue for clue in timed if clue.at.source not in within])
    if traces is not None:
        yield from _came_cut(traces.cuts, traces.origin)


def _declared(
    zone: Zone, cuts: Sequence[Cut], own: Sequence[TrackClue], found: Sequence[Base], *, whole: bool
) -> Iterator[Draft]:
    ends = [place for cut in cuts for place in cut.hidden]
    truth = Coordinate(median(place.lat for place in ends), median(place.lon for place in ends))
    landed = landing(cuts, zone.centre)
    if landed is None:
        return
    place, fall = landed
    error = place.metres_to(truth)
    fallen = error <= _FALLEN_M
    many = _activities(len(cuts))
    notes = [_UNCUT]
    said = (
        f"comes within {_rounded(error)} m of the point it hides." if fallen else "comes no nearer to the point it hides than "
    )
    if not fallen:
        said += f"{_rounded(error)} m."
    if not zone.stated:
        notes.append(
            "The export does not say where the zone lies: it was taken to lie around the place where activities start."
        )
    if whole:
        first = fallen_from(steps(cuts, zone.centre, truth), zone.radius_m)
        if fallen and first is not None:
            enough = (
                f"Any {_activities(first.activities)} in a row are enough to come within {_rounded(first.error_m)} m of it, "
            )
            notes.append(enough + f"and to know it to within some {_rounded(first.radius_m)} m.")
        better = advice(own, truth, zone.radius_m) if fallen else None
        if better is not None:
            notes.append(
                f"Against the same activities a zone of {better.radius_m:.0f} m would have held with its middle about "
                f"{better.shift_m:.0f} m from the door: onlookers come no nearer than {_rounded(better.error_m)} m."
            )
        elif fallen:
            notes.append(
                "No usual size held against these activities, around the door or to one side, as their full distance stays on "
                "show: hide the maps, or start elsewhere."
            )
    yield _draft(
        f"zone {zone.centre.lat:.3f},{zone.centre.lon:.3f}",
        f"A privacy zone of {zone.radius_m:.0f} m cuts {many}. An onlooker who has what is left {said}",
        cuts,
        (place, fall.radius_m),
        Confidence.B if fallen else Confidence.C,
        _claim(truth, found) if fallen else None,
        notes,
    )


def _came_cut(cuts: Sequence[Cut], origin: Coordinate) -> Iterator[Draft]:
    landed = landing(cuts, origin)
    if landed is None:
        return
    place, fall = landed
    told = any(cut.seen.hidden_m is not None for cut in cuts)
    notes = [
        "These tracks are cut at a circle, as a platform shows them to others. " + (_odds(fall.centred) if told else _UNTOLD)
    ]
    yield _draft(
        f"cut {place.lat:.3f},{place.lon:.3f}",
        f"{_activities(len(cuts))} come cut at a circle of about {fall.zone_m:.0f} m. What it hides lies within about "
        f"{_rounded(fall.radius_m)} m of its likeliest point.",
        cuts,
        (place, fall.radius_m),
        Confidence.B if told and fall.radius_m <= _SURE_M else Confidence.C,
        HomeClaim.UNSURE,
        notes,
    )


_UNTOLD = "How much of each is hidden is not told, and so not whether the circle hides its own middle."


def _odds(centred: float) -> str:
    if centred >= 0.5:
        return "It probably hides its own middle."
    return "It probably does not hide its own middle, but a point to one side."


def _claim(truth: Coordinate, found: Sequence[Base]) -> HomeClaim:
    here = [base for base in found if base.firm and base.cluster.centre.metres_to(truth) <= _SAME_PLACE_M]
    return here[0].claim if here else HomeClaim.UNSURE


def _activities(count: int) -> str:
    return items(count, "activity") if count == 1 else f"{count} activities"


def _rounded(metres: float) -> int:
    return max(10, round(metres / 10) * 10)


def _draft(
    key: str,
    summary: str,
    cuts: Sequence[Cut],
    circle: tuple[Coordinate, float],
    confidence: Confidence,
    claim: HomeClaim | None,
    notes: Sequence[str],
) -> Draft:
    evidence = tuple(
        PlaceClue(
            spotter=ADVISORY.id,
            at=cut.clue.at,
            when=cut.clue.when,
            audience=cut.clue.audience,
            kind=PlaceKind.ACTIVITY,
            place=cut.gate,
            radius_m=cut.clue.radius_m,
            label="edge of the zone",
        )
        for cut in cuts
    )
    return Draft(
        key=key,
        summary=summary,
        evidence=evidence,
        confidence=confidence,
        place=PlaceClue(spotter=ADVISORY.id, at=evidence[0].at, kind=PlaceKind.ACTIVITY, place=circle[0], radius_m=circle[1]),
        home_claim=claim,
        notes=tuple(notes),
    )


CHECK = Check(
    advisory=ADVISORY,
    conclude=conclude,
    spotters=(on(Visit, declared), on(Setting, declared)),
    uses=(TrackClue,),
)
