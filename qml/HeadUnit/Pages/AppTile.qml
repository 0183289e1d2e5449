// A page as a tile: its icon on a lit ground over its name.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    required property string path

    Card {
        anchors.fill: parent
    }
    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        visible: root.down
        color: Style.accentSoft
    }
    Rectangle {
        id: ground

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height - label.height - Style.mm(1.6)) / 2
        width: Math.min(Style.mm(15), root.height - Style.mm(13))
        height: width
        radius: Style.radius
        color: Style.accentSoft

        Icon {
            anchors.centerIn: parent
            size: ground.width * 0.6
            path: root.path
            color: root.usable ? Style.accent : Style.edge
        }
    }
    Caption {
        id: label

        anchors.top: ground.bottom
        anchors.topMargin: Style.mm(1.6)
        x: Style.mm(0.6)
        width: parent.width - 2 * x
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: root.text
        color: root.usable ? Style.text : Style.textSoft
        font.weight: Font.Medium
    }
}
