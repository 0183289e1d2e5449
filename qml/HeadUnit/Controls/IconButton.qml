// A round button of full touch size with one icon.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    required property string path
    property color tone: Style.text
    property bool lit: false // it is on: a seat that heats, a sound that is muted
    property bool framed: false
    property real iconSize: Style.mm(6.2)

    implicitWidth: Style.touch
    implicitHeight: Style.touch
    radius: root.height / 2

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.framed ? 0 : Style.mm(0.8)
        radius: height / 2
        color: root.down && root.usable || root.lit ? Style.accentSoft : root.framed ? Style.raised : "transparent"
        border.width: root.framed ? Style.outline : 0
        border.color: root.lit || root.down && root.usable ? Style.accent : Style.edge
    }
    Icon {
        anchors.centerIn: parent
        size: root.iconSize
        path: root.path
        color: !root.usable ? Style.edge : root.lit ? Style.accent : root.tone
    }
}
