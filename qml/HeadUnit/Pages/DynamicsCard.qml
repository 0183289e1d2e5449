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
    readonly property bool known: root.steers || Signals.acceleratorPedalState !== 4 || Signals.brakePedalState !== 4

    component Pedal: Item {
        id: pedal

        required property string name
        required property string text
        required property real value
        required property int readingState
        required property color color

        width: parent?.width ?? 0
        height: Style.touch
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
            value: Format.number(pedal.value, 0)
            unit: "%"
            readingState: pedal.readingState
            compact: true
        }
        Bar {
            id: bar

            anchors.top: label.bottom
            anchors.topMargin: Style.mm(1)
            width: parent.width
            value: pedal.readingState < 2 ? pedal.value : 0
            live: pedal.readingState === 0
            color: pedal.color
        }
        Touchable {
            anchors.fill: parent
            text: pedal.text
            onClicked: root.explain(pedal.name, pedal.text)
        }
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: pedals.top
        visible: root.steers

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
}
