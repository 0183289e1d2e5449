"""What every package stands on: errors, clock, paths, log. Standard library and msgspec only."""
