"""Compiled databases on disk: read in a millisecond or two, ignored when damaged, written whole or not at all."""

import hashlib
import logging
import marshal
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from headunit.vehicle.dbc.compile import GENERATOR

log = logging.getLogger(__name__)

_MAGIC = b"headunit dbc\n"
_DIGEST = 32


def name(content: bytes) -> str:
    """The file name for what a DBC of these bytes compiles to, with this Python and this generator."""
    version = f"{GENERATOR} {sys.implementation.cache_tag} {sys.hexversion:x} ".encode()
    return hashlib.sha256(version + content).hexdigest()


def read(file: Path) -> Any | None:
    """What was written there; None when there is nothing, or nothing whole."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    start = len(_MAGIC) + _DIGEST
    if data[: len(_MAGIC)] != _MAGIC or hashlib.sha256(data[start:]).digest() != data[len(_MAGIC) : start]:
        return None
    try:
        return marshal.loads(memoryview(data)[start:])
    except (ValueError, EOFError, TypeError):
        return None


def write(file: Path, value: Any) -> None:
    """Keep `value` for the next start; a folder that cannot be written only costs time then."""
    import tempfile

    payload = marshal.dumps(value)
    chunks: Iterable[bytes] = (_MAGIC, hashlib.sha256(payload).digest(), payload)
    temporary = ""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".new-")
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(chunks)
        Path(temporary).replace(file)
    except OSError as error:
        log.info("the compiled database cannot be kept in %s: %s", file.parent, error)
        if temporary:
            Path(temporary).unlink(missing_ok=True)
