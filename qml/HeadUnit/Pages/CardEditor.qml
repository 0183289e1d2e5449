// A card while the board is arranged: its name, and what moves it or hides it.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property string title
    required property bool hidden
    required property bool lifted
    signal moved(steps: int)
    signal toggled

    border.width: root.hidden ? Style.hairline : Style.outline
    border.color: root.lifted ? Style.accent : Style.edge
    opacity: root.lifted ? 0.85 : 1

    Figure {
        x: Style.mm(2)
        width: parent.width - 2 * x
        height: buttons.y
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        maximumLineCount: 2
        text: root.title
        color: root.hidden ? Style.textSoft : Style.text
    }
    Row {
        id: buttons

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(parent.height - height - Style.mm(1), parent.height * 0.6)

        IconButton {
            objectName: "earlier"
            text: qsTr("%1: earlier").arg(root.title)
            path: Icons.chevronLeft
            onClicked: root.moved(-1)
        }
        IconButton {
            objectName: "toggleCard"
            text: root.hidden ? qsTr("Show %1").arg(root.title) : qsTr("Hide %1").arg(root.title)
            path: root.hidden ? Icons.hidden : Icons.shown
            tone: root.hidden ? Style.textSoft : Style.accent
            onClicked: root.toggled()
        }
        IconButton {
            objectName: "later"
            text: qsTr("%1: later").arg(root.title)
            path: Icons.chevronRight
            onClicked: root.moved(1)
        }
    }
}
