// A round button of full touch size with one icon.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Style

T.AbstractButton {
    id: root

    required property string path
    property color tone: Style.text

    implicitWidth: Style.touch
    implicitHeight: Style.touch
    Accessible.name: root.text

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: Style.mm(0.8)
        radius: height / 2
        color: root.down ? Style.accentSoft : root.hovered ? Style.raised : "transparent"

        FocusRing {
            anchors.fill: parent
            radius: parent.radius
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: Style.mm(6.2)
            path: root.path
            color: root.tone
        }
    }
}
