# What deploy/test and deploy/demo share: system packages and a virtual environment, both made once. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=${HEADUNIT_VENV:-$root/.venv}

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

# The libraries a Qt wheel needs on a bare Debian, with no display and with one.
offscreen_packages=(libglib2.0-0 libgl1 libegl1 libbrotli1 libxkbcommon0 libfontconfig1 libdbus-1-3)
window_packages=(libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0)
vcan_packages=(user-mode-linux iproute2 kmod busybox-static can-utils)

# need_packages NAME...: installs what is missing as root or by sudo, else says what to install.
need_packages() {
  command -v dpkg-query >/dev/null || { echo "not Debian: needs the equivalents of: $*" >&2; return 0; }
  local missing=() name
  for name in "$@"; do
    # Debian 13 renamed some libraries with a t64 suffix.
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' ||
      dpkg-query -W -f='${Status}' "${name}t64" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as=()
  if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null || { [ -t 0 ] && command -v sudo >/dev/null; }; then as=(sudo)
    else fail "Some system packages are missing. Install them, then run this again:" "  apt-get install -y --no-install-recommends ${missing[*]}"; fi
  fi
  say "installing system packages: ${missing[*]}"
  "${as[@]}" apt-get update -qq
  "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    fail "apt could not install: ${missing[*]}" "Install them by hand, then run this again."
}

# find_python: prints an interpreter from 3.11 to 3.13; $PYTHON wins.
find_python() {
  local candidate
  for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
      printf '%s\n' "$candidate"; return
    fi
  done
  fail "Needs Python 3.11, 3.12 or 3.13 with venv: apt-get install -y python3 python3-venv, or set PYTHON."
}

# need_venv EXTRAS: a virtual environment with the project's dependencies; made again only when they change.
need_venv() {
  local extras=$1 stamp
  stamp=$venv/.has-${extras:-base}-$(sha256sum <"$root/pyproject.toml" | cut -c1-16)
  [ -f "$stamp" ] && return 0
  local python; python=$(find_python)
  say "making $venv with $("$python" --version)"
  [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --upgrade pip
  # The project itself comes as a wheel or as a path: here only what it stands on.
  "$venv/bin/python" - "$root/pyproject.toml" "$extras" >"$venv/requirements.txt" <<'PY'
import re, sys, tomllib

project = tomllib.load(open(sys.argv[1], "rb"))["project"]
wanted, todo = list(project["dependencies"]), [e for e in sys.argv[2].split(",") if e]
while todo:
    for line in project["optional-dependencies"][todo.pop()]:
        own = re.fullmatch(r"headunit\[(.+)\]", line)
        todo.extend(own[1].split(",")) if own else wanted.append(line)
print("\n".join(wanted))
PY
  "$venv/bin/python" -m pip install --quiet -r "$venv/requirements.txt"
  rm -f "$venv/.has-${extras:-base}"-*
  touch "$stamp"
}

# install_wheel: builds the wheel and installs it, so that what runs is what would be shipped.
install_wheel() {
  local out; out=$(mktemp -d)
  "$venv/bin/python" -m pip wheel --quiet --no-deps --wheel-dir "$out" "$root"
  "$venv/bin/python" -m pip install --quiet --no-deps --force-reinstall "$out"/headunit-*.whl
  rm -rf "$out"
}
