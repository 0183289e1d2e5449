"""What a part of the product tells the driver: published as an event, shown when it is safe to."""

from dataclasses import dataclass
from enum import Enum

from headunit.core.errors import Problem
from headunit.core.words import Words


class Kind(Enum):
    """What a notification is about; headunit/notifications/policy.toml says when each is shown."""

    SAFETY = "safety"
    CALL = "call"
    MESSAGE = "message"
    UPDATE = "update"
    SERVICE = "service"
    TIP = "tip"


@dataclass(frozen=True, slots=True)
class Notification:
    """A title and a text for the driver; one with the same `id` takes the place of an earlier one.

    Texts are Words where they can be said in another language. `time` is Unix time; `action` is the page that answers
    it, `action_label` what its button says.
    """

    id: str
    kind: Kind
    title: str
    text: str = ""
    time: float = 0.0
    action: str = ""
    action_label: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The notification of that id no longer matters: a call that ended, a warning that is over."""

    id: str


@dataclass(frozen=True, slots=True)
class SpeakRequest:
    """This notification should be read aloud. Whoever has a voice does, and then publishes Spoken."""

    notification: Notification


@dataclass(frozen=True, slots=True)
class Spoken:
    """The notification of that id was read aloud."""

    id: str


def damaged(problem: Problem) -> Notification:
    """Tells of a file that is broken or cannot be written."""
    name = problem.file.name if problem.file else ""
    title = Words("Something is wrong with {file}", file=name) if name else Words("Something is wrong with a file")
    return Notification(f"damaged:{problem.file}", Kind.SERVICE, title, str(problem), action="diagnostics")
