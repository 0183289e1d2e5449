// One CAN bus: is it there, how busy is it, and what goes wrong on it.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property string label
    required property string address
    required property int busState // 0 up, 1 connecting, 2 passive, 3 bus-off, 4 down, 5 missing, 6 ended
    required property string stateText
    required property string reason
    required property real framesPerSecond
    required property real load
    required property real errors
    required property real drops
    required property real unknownFrames
    required property real unknownIds

    readonly property bool receiving: root.busState === 0 || root.busState === 2
    readonly property color tone: root.busState === 0 ? Style.good : root.busState === 1 || root.busState === 2 || root.busState === 6 ? Style.caution : Style.danger

    implicitHeight: Style.mm(40)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Bus %1: %2").arg(root.label).arg(root.stateText)

    component Count: Column {
        id: count

        required property string text
        required property real value
        property bool bad: count.value > 0

        width: (root.width - 2 * Style.inset) / 3

        Figure {
            width: parent.width
            text: Format.short(count.value)
            color: count.bad ? Style.caution : Style.text
        }
        Caption {
            width: parent.width
            text: count.text
        }
    }

    StatusDot {
        id: dot

        x: Style.inset
        anchors.verticalCenter: title.verticalCenter
        level: root.busState === 0 ? StatusDot.Good : root.receiving || root.busState === 1 || root.busState === 6 ? StatusDot.Caution : StatusDot.Danger
    }
    Figure {
        id: title

        anchors.left: dot.right
        anchors.leftMargin: Style.mm(2)
        anchors.right: stateLabel.left
        anchors.rightMargin: Style.mm(2)
        y: Style.inset * 0.8
        font.family: Style.textFamily
        font.weight: Font.DemiBold
        text: root.label
    }
    Caption {
        id: stateLabel

        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.baseline: title.baseline
        text: root.stateText
        color: root.tone
        font.weight: Font.Medium
    }
    Caption {
        id: place

        anchors.left: title.left
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.top: title.bottom
        text: root.address
    }
    Reading {
        id: rate

        visible: root.receiving
        x: Style.inset
        y: place.y + place.height + (bar.y - place.y - place.height - height) / 2
        value: Format.number(root.framesPerSecond, 0)
        unit: qsTr("frames/s")
        readingState: 0
        size: Style.figureSize
    }
    Reading {
        visible: root.receiving
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.baseline: rate.baseline
        value: Format.number(root.load, root.load < 10 ? 1 : 0)
        unit: root.width > Style.mm(66) ? qsTr("% load") : "%"
        readingState: 0
    }
    Bar {
        id: bar

        visible: root.receiving
        x: Style.inset
        width: parent.width - 2 * x
        anchors.bottom: counts.top
        anchors.bottomMargin: Style.mm(2)
        value: root.load
        color: root.load > 80 ? Style.danger : root.load > 60 ? Style.caution : Style.accent
    }
    Caption {
        visible: !root.receiving
        x: Style.inset
        width: parent.width - 2 * x
        anchors.top: place.bottom
        anchors.topMargin: Style.mm(1)
        anchors.bottom: counts.top
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        text: root.reason
        color: Style.text
    }
    Row {
        id: counts

        x: Style.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.inset * 0.7

        Count {
            text: qsTr("Errors")
            value: root.errors
        }
        Count {
            text: qsTr("Lost")
            value: root.drops
        }
        Count {
            text: qsTr("Unknown")
            value: root.unknownIds
            bad: false
        }
    }
}
