// Makes what it covers answer a touch, the rotary knob and the keyboard.
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    Accessible.name: root.text

    background: FocusRing {
        visible: root.visualFocus
    }
}
