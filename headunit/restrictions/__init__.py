"""Driving restrictions: what the screen may show and take while the car moves."""
