"""Notifications: kept, and shown when what the car is doing lets them be."""

from headunit.notifications.centre import KEPT, Centre, Entry
from headunit.notifications.policy import Policy, Treatment, read_policy

__all__ = ["KEPT", "Centre", "Entry", "Policy", "Treatment", "read_policy"]
