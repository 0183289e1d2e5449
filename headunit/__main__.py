"""`python -m headunit`: the same as the console script."""

from headunit.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
