"""Other readers of DBC files: how each loads one, and decodes a list of frames with it."""

import contextlib
import io
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from headunit.vehicle.dbc.parse import accepted_text
from headunit.vehicle.model import EXTENDED

Frames = Sequence[tuple[int, bytes]]
"""(Frame.key, data) of each frame."""
Decode = Callable[[Frames], None]

_IDENTIFIER = 0x1FFF_FFFF


def cantools(file: Path, **options: bool) -> Decode:
    """`Database.decode_message`, which is also how value names come out unless `options` say otherwise."""
    from cantools.database.can import Database

    database = Database(strict=False)
    database.add_dbc_string(accepted_text(file.read_bytes()))

    def decode(frames: Frames) -> None:
        decode_message = database.decode_message
        for key, data in frames:
            decode_message(key & _IDENTIFIER, data, **options)

    return decode


def cantools_raw(file: Path) -> Decode:
    """The least cantools can be asked to do: numbers as they are on the bus."""
    return cantools(file, decode_choices=False, scaling=False)


def canmatrix(file: Path) -> Decode:
    """`Frame.decode` of frames looked up beforehand."""
    known = {frame.arbitration_id.id: frame for frame in _load_canmatrix(file).frames}

    def decode(frames: Frames) -> None:
        for key, data in frames:
            frame = known[key & _IDENTIFIER]
            frame.decode(data[: frame.size])

    return decode


def opendbc(file: Path) -> Decode:
    """`CANParser.update` with batches of 64 frames, counters and checksums left unchecked."""
    from opendbc.can.parser import CANParser

    parser = CANParser(str(file), [], 0)
    addresses = {}
    for address in parser.dbc.addr_to_msg:
        parser.vl[address]
        addresses[address & _IDENTIFIER | (EXTENDED if address > 0x7FF else 0)] = address
    for state in parser.message_states.values():
        state.ignore_checksum = state.ignore_counter = True

    def decode(frames: Frames) -> None:
        for start in range(0, len(frames), 64):
            batch = [(addresses[key], data, 0) for key, data in frames[start : start + 64]]
            parser.update([(start, batch)])

    return decode


def dbckit(file: Path) -> Decode:
    """`decode_frame`."""
    import dbckit

    database = dbckit.parse(accepted_text(file.read_bytes()))

    def decode(frames: Frames) -> None:
        decode_frame = dbckit.decode_frame
        for key, data in frames:
            decode_frame(database, key & _IDENTIFIER, data)

    return decode


def _load_cantools(file: Path) -> object:
    from cantools.database import load_file

    return load_file(file, strict=False)


def _load_canmatrix(file: Path) -> Any:
    from canmatrix.formats import loadp_flat

    logging.getLogger("canmatrix").setLevel(logging.CRITICAL)
    with contextlib.redirect_stdout(io.StringIO()):
        return loadp_flat(str(file))


def _load_opendbc(file: Path) -> object:
    from opendbc.can.dbc import DBC

    DBC.cache_clear()
    return DBC(str(file))


def _load_dbckit(file: Path) -> object:
    import dbckit

    return dbckit.load(file)


LOADERS: dict[str, Callable[[Path], object]] = {
    "cantools load_file": _load_cantools,
    "canmatrix loadp_flat": _load_canmatrix,
    "opendbc DBC": _load_opendbc,
    "dbckit load": _load_dbckit,
}

DECODERS: dict[str, Callable[[Path], Decode]] = {
    "cantools decode_message": cantools,
    "cantools decode_message, no value names, no scaling": cantools_raw,
    "opendbc CANParser": opendbc,
    "canmatrix Frame.decode": canmatrix,
    "dbckit decode_frame": dbckit,
}


def reason(error: Exception) -> str:
    """Why a peer cannot be measured, on one line."""
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:160]
