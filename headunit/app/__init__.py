"""The composition root of the screen."""
