// A round button of full touch size with one icon.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    required property string path
    property color tone: Style.text

    implicitWidth: Style.touch
    implicitHeight: Style.touch
    radius: root.height / 2

    Rectangle {
        anchors.fill: parent
        anchors.margins: Style.mm(0.8)
        radius: height / 2
        color: root.down ? Style.accentSoft : root.hovered ? Style.raised : "transparent"
    }
    Icon {
        anchors.centerIn: parent
        size: Style.mm(6.2)
        path: root.path
        color: root.tone
    }
}
