// A button with a word on it.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Style

T.AbstractButton {
    id: root

    implicitWidth: label.implicitWidth + Style.mm(9)
    implicitHeight: Style.touch
    Accessible.name: root.text

    background: Rectangle {
        radius: height / 2
        color: root.down ? Style.accentDeep : Style.accent

        FocusRing {
            anchors.fill: parent
            anchors.margins: -Style.mm(0.8)
            radius: height / 2
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Caption {
            id: label

            anchors.centerIn: parent
            text: root.text
            color: Style.accentInk
            font.pixelSize: Style.bodySize
            font.weight: Font.Medium
        }
    }
}
