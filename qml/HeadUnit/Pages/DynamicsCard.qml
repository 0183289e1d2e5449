// What the driver does: steering wheel and pedals.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    signal explain(string name, string label)

    readonly property bool steers: Signals.steeringAngleState !== 4
    // Too low for the wheel: three lines, which are touched as one.
    readonly property bool low: root.height < Style.mm(46)
    readonly property int lines: (root.steers ? 1 : 0) + (Signals.acceleratorPedalState !== 4 ? 1 : 0) + (Signals.brakePedalState !== 4 ? 1 : 0)
    readonly property string quietest: Signals.steeringAngleState > 0 && root.steers ? "steeringAngle" : Signals.brakePedalState > 0 && Signals.brakePedalState < 4 ? "brakePedal" : "acceleratorPedal"

    component Pedal: Item {
        id: pedal

        required property string name
        required property string text
        required property real value
        required property int readingState
        required property color color
        property real to: 100
        property real from: 0
        property string unit: "%"

        width: parent?.width ?? 0
        height: root.low ? (root.height - 2 * Style.mm(1.4)) / Math.max(1, root.lines) : Style.touch
        visible: pedal.readingState !== 4

        Caption {
            id: label

            y: (parent.height - height - bar.height - Style.mm(1)) / 2
            width: parent.width - reading.width - Style.mm(1)
            text: pedal.text
        }
        Reading {
            id: reading

            anchors.right: parent.right
            anchors.baseline: label.baseline
            value: Format.number(Math.abs(pedal.value), 0) + (pedal.unit === "°" ? "°" : "")
            unit: root.low || pedal.unit === "°" ? "" : pedal.unit
            readingState: pedal.readingState
            compact: true
        }
        Bar {
            id: bar

            anchors.top: label.bottom
            anchors.topMargin: Style.mm(1)
            width: parent.width
            from: pedal.from
            to: pedal.to
            zero: 0
            negativeColor: pedal.color
            value: pedal.readingState < 2 ? pedal.value : 0
            live: pedal.readingState === 0
            color: pedal.color
        }
        Touchable {
            anchors.fill: parent
            visible: !root.low
            text: pedal.text
            onClicked: root.explain(pedal.name, pedal.text)
        }
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: pedals.top
        visible: root.steers && !root.low

        SteeringWheel {
            id: wheel

            anchors.top: parent.top
            anchors.bottom: angle.top
            anchors.topMargin: Style.inset
            anchors.bottomMargin: Style.mm(1)
            width: Math.min(parent.width - 2 * Style.inset, Style.mm(44))
            anchors.horizontalCenter: parent.horizontalCenter
            visible: Signals.steeringAngleState < 2 && height > Style.mm(8)
            angle: Signals.steeringAngle
            live: Signals.steeringAngleState === 0
        }
        Reading {
            id: angle

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            value: Format.number(Math.abs(Signals.steeringAngle), 0) + "°"
            readingState: Signals.steeringAngleState
        }
        Touchable {
            anchors.fill: parent
            text: qsTr("Steering wheel angle")
            onClicked: root.explain("steeringAngle", qsTr("Steering wheel angle"))
        }
    }
    Column {
        id: pedals

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Style.inset
        anchors.rightMargin: Style.inset
        anchors.bottomMargin: Style.mm(1.4)

        Pedal {
            name: "steeringAngle"
            text: qsTr("Steering")
            value: -Signals.steeringAngle
            from: -180
            to: 180
            unit: "°"
            readingState: root.low ? Signals.steeringAngleState : 4
            color: Style.accent
        }
        Pedal {
            name: "acceleratorPedal"
            text: qsTr("Accelerator")
            value: Signals.acceleratorPedal
            readingState: Signals.acceleratorPedalState
            color: Style.accent
        }
        Pedal {
            name: "brakePedal"
            text: qsTr("Brake")
            value: Signals.brakePedal
            readingState: Signals.brakePedalState
            color: Style.danger
        }
    }
    Touchable {
        anchors.fill: parent
        visible: root.low
        text: qsTr("Steering and pedals")
        onClicked: root.explain(root.quietest, ({
                "steeringAngle": qsTr("Steering wheel angle"),
                "brakePedal": qsTr("Brake"),
                "acceleratorPedal": qsTr("Accelerator")
            })[root.quietest])
    }
}
