// How loud it is now, for a moment, when a button changed it.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Volume volume

    readonly property bool silent: root.volume.muted || root.volume.level === 0

    objectName: "volumeOverlay"

    Card {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Style.touch + Style.gap
        width: Math.min(parent.width - 2 * Style.gap, Style.mm(80))
        height: Style.mm(15)
        border.color: Style.edge
        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.volume.available ? qsTr("Volume %1").arg(figure.text) : root.volume.why

        Icon {
            id: icon

            x: Style.inset
            anchors.verticalCenter: parent.verticalCenter
            size: Style.mm(7)
            path: root.silent ? Icons.mute : Icons.volume
            color: root.volume.available ? Style.accent : Style.textSoft
        }
        Bar {
            visible: root.volume.available
            anchors.left: icon.right
            anchors.right: figure.left
            anchors.margins: Style.inset
            anchors.verticalCenter: parent.verticalCenter
            height: Style.mm(3)
            value: root.volume.level
            live: !root.silent
        }
        Figure {
            id: figure

            visible: root.volume.available
            anchors.right: parent.right
            anchors.rightMargin: Style.inset
            anchors.verticalCenter: parent.verticalCenter
            width: Style.mm(16)
            horizontalAlignment: Text.AlignRight
            text: root.volume.muted ? qsTr("muted") : Format.number(root.volume.level, 0)
        }
        Caption {
            visible: !root.volume.available
            anchors.left: icon.right
            anchors.right: parent.right
            anchors.margins: Style.inset
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: root.volume.why
        }
    }
}
