// The pages, on the driver's side; at the bottom when the panel stands upright.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Pages
import HeadUnit.Style

Rectangle {
    id: root

    required property bool upright
    required property string current
    signal opened(name: string)

    readonly property int count: Pages.entries.length
    readonly property real cell: Math.max(Style.touch, Math.min(Style.mm(root.upright ? 24 : 16.4), ((root.upright ? root.width : root.height) - 2 * Style.gap) / root.count - Style.mm(1)))

    color: Style.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        x: root.upright ? 0 : root.width - width
        width: root.upright ? root.width : Style.hairline
        height: root.upright ? Style.hairline : root.height
        color: Style.cardEdge
    }
    Grid {
        x: root.upright ? (root.width - width) / 2 : Style.mm(0.9)
        y: root.upright ? Style.mm(0.9) : Style.gap
        columns: root.upright ? root.count : 1
        spacing: Style.mm(1)

        Repeater {
            model: Pages.entries

            delegate: RailButton {
                required property PageEntry modelData

                objectName: "rail-" + modelData.name
                width: root.upright ? root.cell : root.width - Style.mm(1.8)
                height: root.upright ? root.height - Style.mm(1.8) : root.cell
                text: modelData.label
                Accessible.name: modelData.title
                path: modelData.icon
                current: root.current === modelData.name
                onClicked: root.opened(modelData.name)
            }
        }
    }
}
