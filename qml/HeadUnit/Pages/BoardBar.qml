// Beside the board, or below it: its pages, and the way to arrange its cards.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    required property bool upright
    required property int pages
    required property int page
    required property bool arranging
    required property bool parked
    signal turned(pages: int)
    signal arrangeAsked(wanted: bool)
    signal resetAsked

    Rectangle {
        anchors.fill: parent
        radius: Math.min(width, height) / 2
        color: Style.alpha(Style.raised, 0.6)
    }
    Item {
        id: turns

        readonly property real length: 2 * Style.touch + dots.length

        visible: root.pages > 1
        width: root.upright ? root.width : turns.length
        height: root.upright ? turns.length : root.height

        IconButton {
            objectName: "boardPrevious"
            enabled: root.page > 0
            opacity: enabled ? 1 : 0.35
            text: qsTr("Previous cards")
            path: root.upright ? Icons.chevronUp : Icons.chevronLeft
            onClicked: root.turned(-1)
        }
        Grid {
            id: dots

            readonly property real length: root.pages * Style.mm(3.4)

            columns: root.upright ? 1 : root.pages
            x: root.upright ? (parent.width - width) / 2 : Style.touch
            y: root.upright ? Style.touch : (parent.height - height) / 2

            Repeater {
                model: root.pages

                delegate: Item {
                    id: dot

                    required property int index

                    width: Style.mm(3.4)
                    height: Style.mm(3.4)

                    Rectangle {
                        anchors.centerIn: parent
                        width: Style.mm(dot.index === root.page ? 2.2 : 1.6)
                        height: width
                        radius: height / 2
                        color: dot.index === root.page ? Style.accent : Style.edge
                    }
                }
            }
        }
        IconButton {
            objectName: "boardNext"
            x: root.upright ? 0 : parent.width - width
            y: root.upright ? parent.height - height : 0
            enabled: root.page < root.pages - 1
            opacity: enabled ? 1 : 0.35
            text: qsTr("More cards")
            path: root.upright ? Icons.chevronDown : Icons.chevronRight
            onClicked: root.turned(1)
        }
    }
    IconButton {
        id: reset

        objectName: "boardReset"
        visible: root.arranging
        x: root.upright ? 0 : edit.x - width
        y: root.upright ? edit.y - height : 0
        text: qsTr("Cards as delivered")
        path: Icons.reset
        onClicked: root.resetAsked()
    }
    IconButton {
        id: edit

        objectName: "boardEdit"
        x: parent.width - width
        y: parent.height - height
        text: root.arranging ? qsTr("Done") : qsTr("Arrange the cards")
        path: root.arranging ? Icons.check : Icons.edit
        tone: root.arranging ? Style.good : root.parked ? Style.textSoft : Style.edge
        onClicked: root.arrangeAsked(!root.arranging)
    }
}
