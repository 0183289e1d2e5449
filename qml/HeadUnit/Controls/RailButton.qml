// A page on the rail: an icon over one word; the open page is lit.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    required property string path
    property bool current: false

    implicitWidth: Style.mm(16)
    implicitHeight: Style.mm(16)
    Accessible.role: Accessible.PageTab
    Accessible.selected: root.current

    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: root.current ? Style.accentSoft : root.down || root.hovered ? Style.raised : "transparent"
    }
    Icon {
        id: icon

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height - label.height - Style.mm(0.6)) / 2
        size: Style.mm(7)
        path: root.path
        color: root.current ? Style.accent : Style.textSoft
    }
    Caption {
        id: label

        anchors.top: icon.bottom
        anchors.topMargin: Style.mm(0.6)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: root.current ? Style.text : Style.textSoft
    }
}
