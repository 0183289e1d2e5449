"""How bright the screen is: what the driver chose, scaled by the car's dimmer, else by day and night."""

from headunit.vehicle.model import Reading, SignalState

SIGNALS = ("brightness",)
"""What it looks at, by catalogue name."""
LEAST_PERCENT = 5.0
"""Never darker: a screen that cannot be read cannot be made brighter again."""
NIGHT_SHARE = 0.5


def brightness(chosen: float, dimmer: Reading, *, night: bool) -> float:
    """Percent of the panel's light, from the driver's `chosen` percent."""
    if dimmer.state is SignalState.LIVE and isinstance(dimmer.value, int | float):
        share = float(dimmer.value) / 100
    else:
        share = NIGHT_SHARE if night else 1.0
    return max(LEAST_PERCENT, min(100.0, chosen * share))
