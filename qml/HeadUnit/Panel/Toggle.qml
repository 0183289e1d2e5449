// A word that is lit while what it says is so.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    required property bool on

    implicitWidth: label.implicitWidth + Style.mm(6)
    implicitHeight: Style.mm(9.6)
    Accessible.checkable: true
    Accessible.checked: root.on

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.on ? Style.accent : root.down || root.hovered ? Style.track : Style.raised
    }
    Caption {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: root.on ? Style.accentInk : Style.text
    }
}
