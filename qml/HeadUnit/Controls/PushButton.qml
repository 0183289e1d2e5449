// A button with a word on it.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    implicitWidth: label.implicitWidth + Style.mm(9)
    implicitHeight: Style.touch
    radius: root.height / 2

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.down ? Style.accentDeep : Style.accent
        border.width: root.activeFocus ? Math.max(2, Style.mm(0.8)) : 0
        border.color: Style.text
    }
    Caption {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Style.accentInk
        font.pixelSize: Style.bodySize
        font.weight: Font.Medium
    }
}
