"""Runs the screen until it is closed or its time is over; headless it saves pictures and says what it saw."""

import argparse
import os
import signal
import sys

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from headunit.app.screen import Cars, MakeVehicle, Screen, check_pyside
from headunit.app.vehicles import DEFAULT_CAR
from headunit.core.words import Words
from headunit.settings import path
from headunit.settings.file import glance

HEADLESS_SECONDS = 20.0


def run(make: MakeVehicle | None, options: argparse.Namespace, *, cars: Cars | None = None) -> int:
    """Show the vehicle that `make` makes, without it the chosen one of `cars`; the exit code.

    Without either, somebody is led through the set-up; so they are when `options.set_up` asks for it.
    """
    check_pyside()
    if options.headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("headunit")
    app.setDesktopFileName("headunit")
    # Not app.quit(): that closes the windows, and there are still pictures to take.
    loop = QEventLoop()
    app.lastWindowClosed.connect(loop.quit)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: loop.quit())
    first_run, chosen = False, make is None and cars is not None
    if make is None and cars is not None:
        stored = glance(path())
        first_run = not options.headless and stored.get("setup.done") is not True
        make = None if first_run else cars(str(stored.get("car.id") or DEFAULT_CAR))
    fullscreen = options.fullscreen and not options.headless
    screen = Screen(options.size, theme=options.theme, fullscreen=fullscreen, cars=cars)
    if options.car:
        screen.shell.expect(Words("Starting: reading the databases of {car}", car=options.car))
    if first_run or options.set_up:
        screen.window.setProperty("setUp", "language")
    screen.shell.setProperty("page", options.page)
    failure: list[str] = []
    screen.failed.connect(failure.append)
    if chosen:
        screen.failed.connect(screen.choose_car)
    if options.headless:
        screen.ready.connect(lambda: screen.bridge.measure())
        screen.failed.connect(loop.quit)
    if make is None:
        screen.begin()
    else:
        screen.load(make)
    seconds = options.seconds or (HEADLESS_SECONDS if options.headless else None)
    if seconds:
        QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    try:
        if not options.headless:
            return int(bool(failure))
        if failure or screen.vehicle is None:
            print(failure[0] if failure else "the car was not loaded in time", file=sys.stderr)
            return 1
        from headunit.app.summary import as_json, render, summarise

        summary = summarise(screen, seconds or 0.0, options.pictures)
    finally:
        screen.close()
    print(as_json(summary) if options.json else render(summary))
    return 0 if summary.good else 1
