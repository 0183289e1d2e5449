"""Headunit: an in-car infotainment system on live CAN signals."""

__version__ = "0.1.0"
