"""Settings: one declaration of every setting, and the values this user chose."""

from pathlib import Path
from typing import TYPE_CHECKING

from headunit.core import paths

if TYPE_CHECKING:
    from headunit.settings.store import Store


def path() -> Path:
    """The file of this user's settings."""
    return paths.config() / "settings.json"


def open_store() -> "Store":
    """This user's settings by the program's own declaration."""
    from headunit.settings import declaration
    from headunit.settings.store import Store

    return Store(path(), declaration.read())
