"""Which parameters the bound signals need, and how often."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from headunit.vehicle.resolve import Binding

SELECTOR = "ParameterID"
"""The multiplexer of `dbc/obd2/obd2.dbc` whose pages are parameters of service 01."""
ASKS_PER_TIMEOUT = 5
"""So often a signal is asked for within its time-out: a few lost answers do not make it stale."""

SHORTEST_PERIOD, LONGEST_PERIOD = 0.05, 30.0


def wanted(bindings: Iterable["Binding"]) -> dict[int, float]:
    """Parameter -> period in seconds, from the bindings to signals of OBD-II answers; others are ignored."""
    periods: dict[int, float] = {}
    for binding in bindings:
        if binding.signal.selector == SELECTOR:
            for first, last in binding.signal.pages:
                for parameter in range(first, last + 1):
                    period = min(max(binding.timeout / ASKS_PER_TIMEOUT, SHORTEST_PERIOD), LONGEST_PERIOD)
                    periods[parameter] = min(period, periods.get(parameter, period))
    return periods
