"""The mixers' commands, played by scripts that behave as the real ones do, or not at all."""

from pathlib import Path

import pytest

from headunit.sound import backend
from headunit.sound.backend import Amixer, Backend, Loudness, MixerError, Pactl, Wpctl, find

WPCTL = """#!/bin/sh
echo "$@" >> "$STATE/calls"
case "$1" in
  get-volume) cat "$STATE/volume";;
  set-volume) echo "Volume: $3" > "$STATE/volume";;
  set-mute) read line < "$STATE/volume"; line="${line% \\[MUTED\\]}"
    if [ "$3" = 1 ]; then echo "$line [MUTED]" > "$STATE/volume"; else echo "$line" > "$STATE/volume"; fi;;
esac
"""
PACTL = """#!/bin/sh
case "$1" in
  get-sink-volume) echo "Volume: front-left: 26214 /  40% / -23.88 dB,   front-right: 26214 /  45% / -23.88 dB";;
  get-sink-mute) echo "Mute: yes";;
  *) echo "$@" >> "$STATE/calls";;
esac
"""
AMIXER = """#!/bin/sh
case "$*" in
  scontrols) echo "Simple mixer control 'Capture',0"; echo "Simple mixer control 'Speaker',0";;
  "-M sget Speaker") echo "  Front Left: Playback 65 [75%] [-12.00dB] [off]";;
  *) echo "$@" >> "$STATE/calls";;
esac
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH but the shell's own tools, and where the scripts keep their state."""
    (tmp_path / "volume").write_text("Volume: 0.40\n")
    monkeypatch.setenv("STATE", str(tmp_path))
    for name in ("sh", "cat", "sleep", "head"):
        source = next(folder / name for folder in (Path("/bin"), Path("/usr/bin")) if (folder / name).exists())
        (tmp_path / name).symlink_to(source)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def install(place: Path, name: str, script: str) -> None:
    file = place / name
    file.write_text(script)
    file.chmod(0o755)


def test_wpctl_is_read_and_set(place: Path) -> None:
    install(place, "wpctl", WPCTL)
    mixer, now = find()
    assert isinstance(mixer, Wpctl)
    assert now == Loudness(40, muted=False)
    mixer.set_level(7)
    mixer.set_muted(True)
    assert mixer.read() == Loudness(7, muted=True)
    mixer.set_muted(False)
    mixer.set_level(100)
    assert mixer.read() == Loudness(100, muted=False)


def test_pactl_gives_the_loudest_channel(place: Path) -> None:
    install(place, "pactl", PACTL)
    mixer, now = find()
    assert isinstance(mixer, Pactl)
    assert now == Loudness(45, muted=True)
    mixer.set_level(30)
    mixer.set_muted(False)
    assert (place / "calls").read_text() == "set-sink-volume @DEFAULT_SINK@ 30%\nset-sink-mute @DEFAULT_SINK@ 0\n"


def test_amixer_takes_the_control_most_like_a_knob(place: Path) -> None:
    install(place, "amixer", AMIXER)
    mixer, now = find()
    assert isinstance(mixer, Amixer)
    assert now == Loudness(75, muted=True)
    mixer.set_level(30)
    mixer.set_muted(False)
    assert (place / "calls").read_text() == "-M -q sset Speaker 30%\n-q sset Speaker unmute\n"


def test_the_next_is_taken_when_the_best_does_not_answer(place: Path) -> None:
    install(place, "wpctl", "#!/bin/sh\necho 'Could not connect to PipeWire' >&2\nexit 2\n")
    install(place, "amixer", AMIXER)
    assert isinstance(find()[0], Amixer)


def test_without_any_it_says_what_to_install(place: Path) -> None:
    with pytest.raises(MixerError) as error:
        find()
    assert str(error.value) == (
        "No sound: neither wpctl, pactl nor amixer is installed. Install PipeWire with WirePlumber, or alsa-utils"
    )


HOSTILE = {
    "nothing": "",
    "an error": "echo 'no default sink' >&2\nexit 3",
    "a silent error": "exit 1",
    "no number": "echo 'Volume: loud'",
    "letters for a number": "echo 'Volume: nan%'",
    "binary": "head -c 200000 /dev/zero",
    "a flood": "i=0; while [ $i -lt 3000 ]; do echo 'nothing to see here, nothing at all'; i=$((i+1)); done",
    "a signal": "kill -9 $$",
}


@pytest.mark.parametrize("script", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("make", [Wpctl, Pactl, Amixer])
def test_what_is_no_answer_is_a_named_error(place: Path, make: type[Backend], script: str) -> None:
    name = make.__name__.lower()
    install(place, name, f"#!/bin/sh\n{script}\n")
    with pytest.raises(MixerError, match=f"^No sound: {name} says: ") as error:
        make().read()
    assert error.value.hint


@pytest.mark.parametrize(
    ("text", "level"), [("Volume: 1.53", 100), ("Volume: 0.004", 0), ("Volume: 9999999999999", 100)]
)
def test_levels_stay_within_0_and_100(text: str, level: int) -> None:
    assert Wpctl(lambda _: text).read().level == level


def test_a_command_that_hangs_is_given_up(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backend, "TIMEOUT", 0.05)
    install(place, "wpctl", "#!/bin/sh\nexec sleep 60\n")
    with pytest.raises(MixerError, match="does not answer"):
        find()


def test_a_command_that_is_no_program_is_an_error(place: Path) -> None:
    install(place, "wpctl", "\x7fELF garbage")
    with pytest.raises(MixerError, match="wpctl says"):
        find()
