"""Sound: volume of the machine's own mixer."""
