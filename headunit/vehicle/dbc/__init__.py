"""DBC files: repair, load, compile, cache, encode."""
