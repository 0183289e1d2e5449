"""Display: brightness, day and night, and when the screen is dark."""
