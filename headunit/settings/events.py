"""What the settings ask of others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetUpAsked:
    """Somebody wants to be led through the set-up, beginning at this step: language, car, panel, side or summary."""

    step: str = "language"
