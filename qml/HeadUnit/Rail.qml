// The main pages, on the driver's side; at the bottom when the panel stands upright.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Pages
import HeadUnit.Style

Rectangle {
    id: root

    required property bool upright
    required property bool mirrored // on the right: the edge is to the left
    required property string current
    signal opened(name: string)

    readonly property list<PageEntry> entries: Pages.entries.filter(entry => entry.label !== "")
    readonly property int count: root.entries.length
    readonly property real share: (root.upright ? root.width : root.height) / root.count
    readonly property real cell: Math.min(Style.mm(root.upright ? 24 : 16.4), root.share)
    readonly property bool wordsFit: root.entries.every(entry => metrics.advanceWidth(entry.label) < (root.upright ? root.cell : root.width) - Style.mm(2)) && (root.upright || root.cell > Style.mm(12))

    // The page on the rail that the open page belongs to.
    readonly property string lit: {
        let entry = Pages.find(root.current);
        while (entry && entry.label === "")
            entry = Pages.find(entry.parentPage);
        return entry?.name ?? "";
    }

    color: Style.rail
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    FontMetrics {
        id: metrics

        font.family: Style.textFamily
        font.pixelSize: Style.captionSize
    }
    Rectangle {
        x: root.upright || root.mirrored ? 0 : root.width - width
        width: root.upright ? root.width : Style.hairline
        height: root.upright ? Style.hairline : root.height
        color: Style.cardEdge
    }
    Grid {
        x: root.upright ? (root.width - width) / 2 : Style.mm(0.9)
        y: root.upright ? Style.mm(0.9) : Math.min(Style.gap, (root.height - root.count * root.cell) / 2)
        columns: root.upright ? root.count : 1

        Repeater {
            model: root.entries

            delegate: RailButton {
                required property PageEntry modelData

                objectName: "rail-" + modelData.name
                width: root.upright ? root.cell : root.width - Style.mm(1.8)
                height: root.upright ? root.height - Style.mm(1.8) : root.cell
                text: modelData.label
                worded: root.wordsFit
                Accessible.name: modelData.title
                path: modelData.icon
                current: root.lit === modelData.name
                onClicked: root.opened(modelData.name)
            }
        }
    }
}
