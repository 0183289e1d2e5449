"""A pytest plugin: an emulated car and a head unit as fixtures."""
