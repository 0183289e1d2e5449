"""The keys of a keyboard that stand for buttons of the car."""

from PySide6.QtCore import Qt

from headunit.buttons.action import Action

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
NO_MODIFIER = Qt.KeyboardModifier.NoModifier

KEYS: dict[int, Action] = {
    LEFT: Action.NUDGE_LEFT,
    RIGHT: Action.NUDGE_RIGHT,
    UP: Action.NUDGE_UP,
    DOWN: Action.NUDGE_DOWN,
    ENTER: Action.PUSH,
    Qt.Key.Key_Enter: Action.PUSH,
    ESCAPE: Action.BACK,
    Qt.Key.Key_Back: Action.BACK,
    Qt.Key.Key_HomePage: Action.HOME,
    Qt.Key.Key_Plus: Action.VOLUME_UP,
    Qt.Key.Key_VolumeUp: Action.VOLUME_UP,
    Qt.Key.Key_Minus: Action.VOLUME_DOWN,
    Qt.Key.Key_VolumeDown: Action.VOLUME_DOWN,
    Qt.Key.Key_M: Action.MUTE,
    Qt.Key.Key_VolumeMute: Action.MUTE,
    Qt.Key.Key_MediaNext: Action.NEXT,
    Qt.Key.Key_MediaPrevious: Action.PREVIOUS,
}
"""What each does when nothing on the screen wants it, as a text field wants a letter."""
