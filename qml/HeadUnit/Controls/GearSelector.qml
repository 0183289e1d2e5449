// P R N D with the chosen one lit; the gear in use stands beside D.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Style

Row {
    id: root

    required property int selected // VSS: 126 park, 127 drive, -1 reverse, 0 neutral, 1.. a gear chosen by hand
    required property int readingState
    property int engaged: 0

    readonly property bool known: root.readingState < 2
    readonly property string gear: !root.known ? "" : root.selected === 126 ? "P" : root.selected < 0 ? "R" : root.selected === 0 ? "N" : "D"

    spacing: Style.mm(1.2)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.known ? qsTr("Gear %1").arg(root.gear) : qsTr("Gear: no data yet")

    Repeater {
        model: ["P", "R", "N", "D"]

        delegate: Rectangle {
            id: cell

            required property string modelData
            readonly property bool chosen: root.gear === cell.modelData

            width: letter.implicitWidth + Style.mm(4.4)
            height: Style.mm(8.4)
            radius: Style.mm(2)
            color: cell.chosen && root.readingState === 0 ? Style.accent : cell.chosen ? Style.raised : "transparent"

            Figure {
                id: letter

                anchors.centerIn: parent
                text: cell.chosen && cell.modelData === "D" && root.selected < 100 ? root.selected : cell.chosen && cell.modelData === "D" && root.engaged > 0 ? "D" + root.engaged : cell.modelData
                font.pixelSize: Style.titleSize
                color: cell.chosen && root.readingState === 0 ? Style.accentInk : Style.textSoft
            }
        }
    }
    StateMark {
        anchors.verticalCenter: parent.verticalCenter
        readingState: root.readingState
    }
}
