// How much of the car is on the screen, and what decoding it costs.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property Diagnostics diagnostics

    implicitHeight: Style.mm(25)

    component Part: Rectangle {
        required property int count

        visible: count > 0
        radius: height / 2

        height: parent.height
        width: root.diagnostics.total > 0 ? (parent.width - 2 * split.spacing) * count / root.diagnostics.total : 0
    }

    Caption {
        id: heading

        x: Style.inset
        y: Style.inset * 0.8
        width: parent.width - 2 * x - cost.width
        text: qsTr("Signals")
    }
    Caption {
        id: cost

        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        y: heading.y
        text: qsTr("Decoding %1 %").arg(Format.number(root.diagnostics.decodeLoad, 1))
    }
    Row {
        id: split

        x: Style.inset
        width: parent.width - 2 * x
        height: Style.mm(2.4)
        spacing: Style.mm(0.6)
        anchors.top: heading.bottom
        anchors.topMargin: (figures.y - heading.y - heading.height - height) / 2

        Part {
            count: root.diagnostics.liveCount
            color: Style.good
        }
        Part {
            count: root.diagnostics.staleCount
            color: Style.caution
        }
        Part {
            count: root.diagnostics.total - root.diagnostics.liveCount - root.diagnostics.staleCount
            color: Style.track
        }
    }
    Row {
        id: figures

        x: Style.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.inset * 0.8
        spacing: Style.mm(4)

        Reading {
            value: Format.number(root.diagnostics.liveCount, 0)
            unit: qsTr("live")
            readingState: 0
        }
        Reading {
            value: Format.number(root.diagnostics.staleCount, 0)
            unit: qsTr("old")
            readingState: 0
        }
        Reading {
            value: Format.number(root.diagnostics.missingCount, 0)
            unit: qsTr("missing")
            readingState: 0
        }
    }
}
