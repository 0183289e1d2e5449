"""What this machine has that a feature could stand on: looked for, never assumed, too slow for the screen's thread."""

import os
import re
import shutil
import socket
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

BROKER = ("127.0.0.1", 1883)
BROKER_SECONDS = 0.3
MOST_LOOKED_AT = 20_000
"""Files looked at before counting ends: a full card must not keep the page waiting."""
MUSIC = frozenset({".aac", ".aif", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav", ".wma"})
MAPS = frozenset({".mbtiles", ".pmtiles"})


def sound_cards(kind: str, pcm: Path = Path("/proc/asound/pcm")) -> tuple[str, ...]:
    """The names of the cards with `playback` or `capture`, as the kernel lists them."""
    try:
        lines = pcm.read_text(errors="replace").splitlines()
    except OSError:
        return ()
    return tuple(line.split(":")[1].strip() for line in lines if line.count(":") > 1 and kind in line.split(":", 2)[2])


def bluetooth(devices: Path = Path("/sys/class/bluetooth")) -> tuple[str, ...]:
    """The Bluetooth adapters."""
    try:
        return tuple(sorted(each.name for each in devices.iterdir()))
    except OSError:
        return ()


def network(routes: Path = Path("/proc/net/route")) -> str:
    """The interface that leads to other networks; "" when none does."""
    try:
        lines = routes.read_text().splitlines()[1:]
    except OSError:
        return ""
    return next((line.split()[0] for line in lines if re.match(r"\S+\s+00000000\s", line)), "")


def broker(address: tuple[str, int] = BROKER) -> bool:
    """Whether a message broker takes connections at this address."""
    try:
        with socket.create_connection(address, BROKER_SECONDS):
            return True
    except OSError:
        return False


def music_folder() -> Path:
    """Where this user keeps music."""
    named = Path(os.environ.get("XDG_MUSIC_DIR", ""))
    return named if named.is_absolute() else Path.home() / "Music"


def files(folder: Path, kinds: frozenset[str] = frozenset()) -> int:
    """How many files of these suffixes (of any, without) lie in a folder and below; 0 when it cannot be read."""

    def below() -> Iterator[str]:
        for _, _, names in os.walk(folder):
            yield from names

    return sum(not kinds or Path(name).suffix.lower() in kinds for name in islice(below(), MOST_LOOKED_AT))


def free_bytes(folder: Path) -> int:
    """The space left where the folder is, or will be; 0 when that cannot be told."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
