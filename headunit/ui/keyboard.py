"""The on-screen keyboard's view-model: what its keys are, and what they do to the text field that has the focus."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QCoreApplication, QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from headunit.keyboard.layout import Layout, read_layouts, upper
from headunit.ui.language import translate

if TYPE_CHECKING:
    from headunit.keyboard.composer import Composer

QML_IMPORT_NAME = "HeadUnit.Model"
QML_IMPORT_MAJOR_VERSION = 1

LOWER, SHIFTED, LOCKED = range(3)
LETTERS, SYMBOLS, MORE = range(3)
PASSING = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


@QmlElement
class Keyboard(QObject):
    """Types into the text field that has the focus, unless it is `blocked`.

    A finger on the field opens it. A knob or key that only passes by does not: a push does, and goes on to the keys.
    """

    shownChanged = Signal()
    entered = Signal()
    """It was opened without a finger: the keys want the focus."""
    layoutChanged = Signal()
    shiftChanged = Signal()
    offeredChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layouts = read_layouts()
        self._layout = self._layouts.of(QLocale().name().partition("_")[0])
        self._page = LETTERS
        self._shift = LOWER
        self._blocked = True
        self._passing = False
        self._panel: QQuickItem | None = None
        self._target: QQuickItem | None = None
        self._variants = ""
        self._composer: Composer | None = None

    def retranslate(self) -> None:
        """Another language is spoken: it is typed as well."""
        self._use(self._layouts.of(QLocale().name().partition("_")[0]))

    def stop(self) -> None:
        """Forget the text field."""
        self._aim(None)
        self._panel = None

    @Property(bool, notify=shownChanged)
    def shown(self) -> bool:
        return self._target is not None and not self._passing and not self._blocked

    @Property(bool, notify=shownChanged)
    def blocked(self) -> bool:
        """Whether no text may be typed: while driving."""
        return self._blocked

    @blocked.setter  # type: ignore[no-redef]
    def blocked(self, blocked: bool) -> None:
        if blocked != self._blocked:
            self._blocked = blocked
            self._clear()
            self.shownChanged.emit()

    @Property(QObject, notify=shownChanged)
    def target(self) -> QQuickItem | None:
        """The text field that is typed into."""
        return self._target

    @Property(QObject, notify=shownChanged)
    def panel(self) -> QQuickItem | None:
        """The keyboard itself: a focus on one of its keys leaves the target as it is."""
        return self._panel

    @panel.setter  # type: ignore[no-redef]
    def panel(self, panel: QQuickItem | None) -> None:
        self._panel = panel

    @Property(list, notify=layoutChanged)
    def rows(self) -> list[list[str]]:
        """Three rows of what the keys type, small letters."""
        pages = (self._layout.rows, self._layouts.symbols.rows, self._layouts.symbols.more)
        return [list(row) for row in pages[self._page]]

    @Property(int, notify=layoutChanged)
    def page(self) -> int:
        """0 letters, 1 figures and symbols, 2 more symbols."""
        return self._page

    @Property(str, notify=layoutChanged)
    def label(self) -> str:
        """What the language key says."""
        return self._layout.sign

    @Property(str, notify=layoutChanged)
    def name(self) -> str:
        """The language that is typed, in its own words."""
        return self._layout.name

    @Property(str, notify=layoutChanged)
    def comma(self) -> str:
        return self._layout.comma

    @Property(str, notify=layoutChanged)
    def fullStop(self) -> str:
        return self._layout.stop

    @Property(bool, notify=layoutChanged)
    def pinyin(self) -> bool:
        return self._layout.pinyin

    @Property(int, notify=shiftChanged)
    def shift(self) -> int:
        """0 small, 1 the next letter is a capital, 2 all are."""
        return self._shift

    @Property(str, notify=offeredChanged)
    def letters(self) -> str:
        """The Pinyin that is not yet a word."""
        return self._letters()

    @Property(list, notify=offeredChanged)
    def offered(self) -> list[str]:
        """What can be chosen from above the keys: words for the Pinyin, or variants of a letter."""
        return self._offers()

    @Property(str, notify=offeredChanged)
    def problem(self) -> str:
        """Why there are no Chinese words; empty when there are."""
        return translate(self._composer.problem) if self._composer else ""

    @Slot(QQuickItem, bool)
    def attend(self, item: QQuickItem | None, writable: bool) -> None:
        """`item` has the focus; it is typed into if it is a text that may be changed."""
        if not self._is_ours(item):
            self._aim(item if writable else None)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A push on the field that the focus only passed."""
        if not self._passing or self._blocked or event.type() != QEvent.Type.KeyPress:
            return False
        if cast(QKeyEvent, event).key() != Qt.Key.Key_Return:
            return False
        self._passing = False
        self.shownChanged.emit()
        self.entered.emit()
        return True

    @Slot(str, result=str)
    def shifted(self, letter: str) -> str:
        """What a key types now."""
        return upper(letter) if self._shift and self._page == LETTERS and not self._layout.pinyin else letter

    @Slot(str)
    def press(self, key: str) -> None:
        """A key with a letter or symbol."""
        if not self.shown:
            return
        if self._layout.pinyin and self._page == LETTERS and (key.isascii() and key.isalpha()):
            self._compose(self._letters() + key)
            return
        text = self.shifted(key)
        self._commit(self._taken() + text)
        if self._shift == SHIFTED:
            self._set_shift(LOWER)

    @Slot(str)
    def hold(self, key: str) -> None:
        """A long press: offer the letter's variants, or type it where it has none."""
        variants = self._layout.variants.get(key, "") if self._page == LETTERS else ""
        if not variants:
            self.press(key)
        elif not self._letters():
            self._variants = "".join(map(self.shifted, variants))
            self.offeredChanged.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """One of `offered`."""
        if not self.shown or not 0 <= index < len(self._offers()):
            return
        if self._variants:
            text, self._variants = self._variants[index], ""
            self._commit(text)
            self.offeredChanged.emit()
            return
        if self._composer is not None:
            self._commit(self._composer.choose(index))
            self._compose(self._composer.letters)

    @Slot()
    def space(self) -> None:
        """The likeliest word, or a space."""
        if self._composer is not None and self._composer.candidates:
            self.choose(0)
        else:
            self.press(" ")

    @Slot()
    def backspace(self) -> None:
        """Take the last letter away."""
        if self._letters():
            self._compose(self._letters()[:-1])
        elif self.shown:
            self._taken()
            self._key(Qt.Key.Key_Backspace)

    @Slot()
    def enter(self) -> None:
        """Take the letters as they are; without any, the text is finished."""
        if not self.shown:
            return
        if self._letters():
            self._commit(self._taken())
            return
        self._key(Qt.Key.Key_Return)
        self.hide()

    @Slot()
    def hide(self) -> None:
        """The keyboard goes; the text field keeps the focus only where it was left by a knob."""
        target = self._target
        if target is None:
            return
        if self._is_ours(target.window().activeFocusItem()):
            target.forceActiveFocus(Qt.FocusReason.TabFocusReason)
            self._pass_by()
        else:
            target.setProperty("focus", False)
            self._aim(None)

    @Slot()
    def nextShift(self) -> None:
        """Small, one capital, all capitals; on the pages of symbols, the other of the two."""
        if self._page == LETTERS:
            self._set_shift((self._shift + 1) % 3)
        else:
            self._show_page(MORE if self._page == SYMBOLS else SYMBOLS)

    @Slot()
    def nextPage(self) -> None:
        """Letters, or figures and symbols."""
        self._show_page(SYMBOLS if self._page == LETTERS else LETTERS)

    @Slot()
    def nextLanguage(self) -> None:
        """The next layout."""
        self._use(self._layouts.after(self._layout))

    def _aim(self, target: QQuickItem | None) -> None:
        if target is self._target:
            return
        self._clear()
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        self._passing = target is not None and target.property("focusReason") in PASSING
        if target is not None:
            target.installEventFilter(self)
        self._show_page(LETTERS)
        self.shownChanged.emit()

    def _pass_by(self) -> None:
        self._clear()
        self._passing = True
        self.shownChanged.emit()

    def _offers(self) -> list[str]:
        if self._variants or self._composer is None:
            return list(self._variants)
        return [each.text for each in self._composer.candidates]

    def _letters(self) -> str:
        return self._composer.letters if self._composer else ""

    def _use(self, layout: Layout) -> None:
        self._clear()
        self._layout = layout
        self._show_page(LETTERS)

    def _show_page(self, page: int) -> None:
        self._page = page
        self._set_shift(LOWER)
        self.layoutChanged.emit()

    def _set_shift(self, shift: int) -> None:
        self._shift = shift
        self.shiftChanged.emit()

    def _is_ours(self, item: QQuickItem | None) -> bool:
        while item is not None:
            if item is self._panel:
                return True
            item = item.parentItem()
        return False

    def _clear(self) -> None:
        """What was begun and not chosen is dropped."""
        if self._letters() and self._target is not None:
            QCoreApplication.sendEvent(self._target, QInputMethodEvent())
        self._taken()

    def _taken(self) -> str:
        """The letters so far, of which none are left, and nothing to choose from."""
        letters = self._composer.take() if self._composer else ""
        self._variants = ""
        self.offeredChanged.emit()
        return letters

    def _compose(self, letters: str) -> None:
        if self._composer is None:
            from headunit.keyboard.composer import Composer

            self._composer = Composer()
        self._composer.compose(letters)
        self._variants = ""
        if self._target is not None:
            QCoreApplication.sendEvent(self._target, QInputMethodEvent(letters, []))
        self.offeredChanged.emit()

    def _commit(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        if self._target is not None:
            QCoreApplication.sendEvent(self._target, event)

    def _key(self, key: Qt.Key) -> None:
        if self._target is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
