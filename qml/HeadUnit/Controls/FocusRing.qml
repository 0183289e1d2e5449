// Where the rotary knob or the keyboard is.
import QtQuick
import HeadUnit.Style

Rectangle {
    id: root

    color: "transparent"
    radius: Style.radius
    border.width: Math.max(2, Style.mm(0.5))
    border.color: Style.text // the accent says what is on
}
