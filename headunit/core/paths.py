"""Where the program's own files and the user's files are."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def share(name: str) -> Path:
    """The folder `qml` or `dbc`: inside an installed wheel, else beside the package in a checkout."""
    installed = _PACKAGE / "share" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def _xdg(variable: str, fallback: str) -> Path:
    """An XDG base folder of ours; the specification says to ignore a relative one."""
    base = Path(os.environ.get(variable, ""))
    return (base if base.is_absolute() else Path.home() / fallback) / "headunit"


def config() -> Path:
    """The user's settings and cars."""
    return _xdg("XDG_CONFIG_HOME", ".config")


def cache() -> Path:
    """What can be made again: compiled databases."""
    return _xdg("XDG_CACHE_HOME", ".cache")


def data() -> Path:
    """What must be kept: fetched databases, recordings."""
    return _xdg("XDG_DATA_HOME", ".local/share")
