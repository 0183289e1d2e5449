"""Notifications: what the car and its services have to tell, and when a driver may be told."""
