"""A car to talk to: it drives, sends every message of its profile and obeys actuators."""
