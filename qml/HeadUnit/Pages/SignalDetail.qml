// The chosen signal: its value now, the last minutes as a plot, and the reason when it is not live.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property SelectedSignal selected
    property bool paused: false // no plot: nothing runs by itself while driving

    readonly property bool chosen: root.selected !== null && root.selected.name !== ""
    readonly property int readingState: root.chosen ? root.selected.state : 2

    Notice {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.inset
        visible: !root.chosen
        icon: Icons.live
        title: qsTr("Choose a signal")
        advice: qsTr("Its value, its past and the reason for a gap appear here.")
    }
    Loader {
        anchors.fill: parent
        anchors.margins: Style.inset
        active: root.chosen
        sourceComponent: Item {
            Figure {
                id: name

                objectName: "detailName"
                width: parent.width
                font.family: Style.textFamily
                font.weight: Font.DemiBold
                maximumLineCount: 2
                wrapMode: Text.Wrap
                text: root.selected.label
            }
            Caption {
                id: origin

                anchors.top: name.bottom
                anchors.topMargin: Style.mm(0.4)
                width: parent.width
                text: root.selected.message === "" ? root.selected.path : qsTr("%1 on %2").arg(root.selected.message).arg(root.selected.bus)
            }
            Reading {
                id: reading

                objectName: "detailValue"
                anchors.top: origin.bottom
                anchors.topMargin: Style.mm(1.6)
                size: Style.figureSize
                value: root.selected.valueText
                unit: Format.unit(root.selected.unit)
                readingState: root.readingState
            }
            Plot {
                id: plot

                objectName: "detailPlot"
                anchors.top: reading.bottom
                anchors.topMargin: Style.mm(2)
                anchors.bottom: reason.visible ? reason.top : parent.bottom
                anchors.bottomMargin: reason.visible ? Style.mm(2) : 0
                width: parent.width - highest.width - Style.mm(1.6)
                visible: !root.paused && height > Style.mm(10) && root.selected.history.length > 1
                values: root.selected.history
                live: root.readingState === 0
            }
            Caption {
                id: highest

                visible: plot.visible
                anchors.right: parent.right
                width: Math.max(implicitWidth, lowest.implicitWidth)
                y: plot.y
                horizontalAlignment: Text.AlignRight
                text: Format.tidy(plot.high)
            }
            Caption {
                id: lowest

                visible: plot.visible && plot.low !== plot.high
                anchors.right: parent.right
                y: plot.y + plot.height - height
                text: Format.tidy(plot.low)
            }
            Caption {
                objectName: "detailPaused"
                visible: root.paused && root.readingState === 0
                anchors.bottom: parent.bottom
                width: parent.width
                wrapMode: Text.Wrap
                text: qsTr("The plot runs when parked.")
            }
            Caption {
                id: reason

                objectName: "detailReason"
                visible: root.readingState !== 0
                anchors.bottom: parent.bottom
                width: parent.width
                maximumLineCount: Math.max(2, Math.floor((parent.height - reading.y - reading.height) / Style.mm(5)))
                wrapMode: Text.Wrap
                text: root.selected.reason
                color: root.readingState === 3 ? Style.caution : Style.textSoft
            }
        }
    }
}
