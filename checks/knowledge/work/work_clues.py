"""Short ways to make the clues of the checks on the job from the record that holds them."""

from __future__ import annotations

from scanner.api import AccountClass, EmployerClue, MentionClue, NameClue, PassageClue, Record, Scene

__all__ = ["FORMER", "employer", "individual", "mention", "named", "passage"]

# Ends the cue of a passage about a job or role that its writer has left.
FORMER = " (former)"


def individual(scene: Scene) -> bool:
    """Whether the account is one person's, private or professional, and not the force's own."""
    return scene.account.account_class in (AccountClass.INDIVIDUAL_PERSONAL, AccountClass.INDIVIDUAL_PROFESSIONAL)


def employer(spotter: str, record: Record, force: str, title: str = "", *, current: bool | None = None) -> EmployerClue:
    """A force that employs the account holder, as ``record`` says."""
    return EmployerClue(
        spotter=spotter, at=record.at, when=record.when, audience=record.audience, force=force, title=title, current=current
    )


def mention(spotter: str, record: Record, name: str, cue: str) -> MentionClue:
    """A colleague whom ``record`` names."""
    return MentionClue(spotter=spotter, at=record.at, when=record.when, audience=record.audience, name=name, cue=cue)


def named(spotter: str, record: Record, kind: str, value: str) -> NameClue:
    """A number or address by which the account holder can be known."""
    return NameClue(spotter=spotter, at=record.at, when=record.when, audience=record.audience, kind=kind, value=value)


def passage(spotter: str, record: Record, cue: str, topic: str) -> PassageClue:
    """A passage of ``record`` that shows the job."""
    return PassageClue(spotter=spotter, at=record.at, when=record.when, audience=record.audience, cue=cue, topic=topic)
