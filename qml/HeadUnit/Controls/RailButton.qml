// A page on the rail: an icon over one word; the open page is lit.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Style

T.AbstractButton {
    id: root

    required property string path
    property bool current: false

    implicitWidth: Style.mm(16)
    implicitHeight: Style.mm(16)
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current

    background: Rectangle {
        radius: Style.radius
        color: root.current ? Style.accentSoft : root.down || root.hovered ? Style.raised : "transparent"

        FocusRing {
            anchors.fill: parent
            visible: root.visualFocus
        }
    }
    contentItem: Item {
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
            font.weight: root.current ? Font.Medium : Font.Normal
        }
    }
}
