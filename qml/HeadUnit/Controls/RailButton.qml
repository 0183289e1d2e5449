// A page on the rail: an icon over one word; the open page is lit.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    required property string path
    property bool current: false
    property bool worded: true // the word is shown; without it the icon is larger

    implicitWidth: Style.mm(16)
    implicitHeight: Style.mm(16)
    Accessible.role: Accessible.PageTab
    Accessible.selected: root.current

    Rectangle {
        anchors.fill: parent
        anchors.margins: Style.mm(0.3)
        radius: Style.radius
        color: root.current ? Style.accentSoft : root.down ? Style.raised : "transparent"
    }
    Icon {
        id: icon

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.worded ? (parent.height - height - label.height) / 2 : (parent.height - height) / 2
        size: Style.mm(root.worded ? Math.min(7, root.height / Style.pixelsPerMm - 6.4) : 7.4)
        path: root.path
        color: root.current ? Style.accent : Style.textSoft
    }
    Caption {
        id: label

        visible: root.worded
        anchors.top: icon.bottom
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        color: root.current ? Style.text : Style.textSoft
        font.weight: root.current ? Font.Medium : Font.Normal
    }
}
