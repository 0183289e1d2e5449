"""Databases of real cars from the opendbc package: downloaded with pip, checked and unpacked."""

import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from headunit.core.errors import HeadunitError
from headunit.vehicle import profile


@dataclass(frozen=True, slots=True)
class Release:
    """One release of opendbc and the SHA-256 of its wheel."""

    version: str
    sha256: str


OPENDBC = Release("0.3.1", "5552994344a885d85836f2487b85e958e69ab1a0e8d11e30ec508d316bf58ae1")
_MARK = "RELEASE"
_MEMBER = re.compile(r"opendbc/(__init__\.py|dbc/([\w-]+/)*[\w-]+\.(dbc|py))$")
_LICENCE = re.compile(r"opendbc-[^/]+\.dist-info/(licenses/)?LICENSE$")
_MAX_BYTES = 64 * 1024 * 1024
_SECONDS = 300
_GENERATE = (
    "import sys; sys.path.insert(0, sys.argv[1])\n"
    "from opendbc.dbc.generator.generator import create_all\n"
    "create_all(sys.argv[2])"
)
"""opendbc puts most of its databases together from parts, with a generator of its own in the package."""


class FetchError(HeadunitError):
    """The databases could not be fetched; what was there before is untouched."""


def fetch(
    say: Callable[[str], None],
    *,
    wheel: Path | None = None,
    release: Release = OPENDBC,
    folder: Path | None = None,
) -> Path:
    """Fill `folder` (the place profiles mean by `opendbc:`) with a release's databases and its licence; the folder.

    Does nothing when that release is there. `wheel` is used instead of downloading it. `say` gets lines of progress.
    The old folder is replaced in one step, after everything has worked. Raises FetchError.
    """
    target = folder or profile.opendbc()
    mark = f"opendbc {release.version} sha256:{release.sha256}\n"
    if (target / _MARK).is_file() and (target / _MARK).read_text(encoding="utf-8") == mark:
        say(f"opendbc {release.version} is already in {target}")
        return target
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".opendbc-", dir=target.parent) as work:
            count = _build(Path(work), wheel, release, say)
            (Path(work) / "new" / _MARK).write_text(mark, encoding="utf-8")
            if target.exists():
                target.rename(Path(work) / "old")
            (Path(work) / "new").rename(target)
    except OSError as error:
        raise FetchError(f"{target} cannot be written: {error.strerror or error}") from error
    say(f"{count} databases are in {target}, with their licence (MIT)")
    return target


def _build(work: Path, wheel: Path | None, release: Release, say: Callable[[str], None]) -> int:
    """Make the folder `new` inside the working folder; how many databases are in it."""
    if wheel is None:
        say(f"downloading opendbc {release.version} from the package index")
        wheel = _download(work / "download", release)
    _check(wheel, release)
    say("unpacking")
    unpacked, new = work / "unpacked", work / "new"
    _unpack(wheel, unpacked)
    new.mkdir()
    for file in sorted((unpacked / "opendbc" / "dbc").glob("*.dbc")):
        shutil.copyfile(file, new / file.name)
    licence = next(unpacked.glob("opendbc-*/**/LICENSE"), None)
    if licence is None:
        raise FetchError(f"{wheel.name} holds no licence", hint="it is not the release that is expected")
    shutil.copyfile(licence, new / "LICENSE")
    say("putting the generated databases together")
    _run([sys.executable, "-I", "-B", "-c", _GENERATE, str(unpacked), str(new)], "opendbc's generator failed", "")
    return len(list(new.glob("*.dbc")))


def _download(folder: Path, release: Release) -> Path:
    folder.mkdir()
    wanted = folder / "requirements.txt"
    wanted.write_text(f"opendbc=={release.version} --hash=sha256:{release.sha256}\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--quiet", "--no-input"]
    pip += ["--no-deps", "--only-binary", ":all:", "--require-hashes", "--retries", "2", "--timeout", "15"]
    # The release says Python < 3.13 for its compiled parts; databases and generator run on any.
    pip += ["--ignore-requires-python"]
    hint = "is this machine online? A wheel from elsewhere will do: headunit cars fetch --wheel FILE"
    _run([*pip, "-d", str(folder), "-r", str(wanted)], f"opendbc {release.version} cannot be downloaded", hint)
    return next(folder.glob("opendbc-*.whl"))


def _run(command: list[str], failure: str, hint: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    except subprocess.TimeoutExpired as error:
        raise FetchError(f"{failure}: nothing happened for {_SECONDS} s", hint=hint) from error
    if done.returncode:
        lines = [line for line in done.stderr.strip().splitlines() if line.startswith("ERROR")]
        reason = (lines or done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise FetchError(f"{failure}: {reason.removeprefix('ERROR: ')}", hint=hint)


def _check(wheel: Path, release: Release) -> None:
    try:
        found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    except OSError as error:
        raise FetchError(f"{wheel} cannot be read: {error.strerror}") from error
    if found != release.sha256:
        hint = f"only opendbc {release.version} with sha256 {release.sha256} is taken"
        raise FetchError(f"{wheel.name} is not what is expected: its sha256 is {found}", hint=hint)


def _unpack(wheel: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = [
                each for each in archive.infolist() if _MEMBER.match(each.filename) or _LICENCE.match(each.filename)
            ]
            if sum(each.file_size for each in members) > _MAX_BYTES:
                raise FetchError(f"{wheel.name} unpacks to more than {_MAX_BYTES} bytes")
            archive.extractall(folder, members)
    except zipfile.BadZipFile as error:
        raise FetchError(f"{wheel.name} is no wheel: {error}") from error
