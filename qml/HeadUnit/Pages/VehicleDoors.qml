// Doors, boot and windows as they are, and what locks, opens and closes them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

GridLayout {
    id: root

    required property Shell shell
    required property Commands commands
    signal explain(string name, string label)
    signal refused(string why)

    readonly property bool upright: root.width < Style.mm(105)

    columns: root.upright ? 1 : 2
    columnSpacing: Style.gap
    rowSpacing: Style.gap

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 30
        Layout.preferredHeight: 60
        visible: !root.upright || root.height > Style.mm(110)

        Touchable {
            objectName: "doorsCar"
            anchors.fill: parent
            text: qsTr("About the doors")
            onClicked: root.explain("doorDriverOpen", qsTr("Doors"))
        }
        VehicleOutline {
            anchors.fill: parent
            anchors.margins: Style.mm(1.6)
            rightHand: root.shell.rightHand
        }
    }
    ColumnLayout {
        spacing: Style.gap
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 104
        Layout.preferredHeight: 80

        GridLayout {
            columns: root.upright ? 2 : 4
            columnSpacing: Style.gap
            rowSpacing: Style.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 22

            DoorLock {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                commands: root.commands
                onExplain: (name, label) => root.explain(name, label)
                onRefused: why => root.refused(why)
            }
            VehicleSwitch {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                commands: root.commands
                name: "trunkOpen"
                path: Icons.boot
                text: qsTr("Boot")
                active: Signals.trunkOpen
                activeWords: qsTr("Open")
                restWords: qsTr("Closed")
                tone: Style.caution
                readingState: Signals.trunkOpenState
                onExplain: (name, label) => root.explain(name, label)
                onRefused: why => root.refused(why)
            }
            VehicleSwitch {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                commands: root.commands
                name: "chargeFlap"
                path: Icons.plug
                text: qsTr("Charge flap")
                active: Signals.chargeFlap
                activeWords: qsTr("Open")
                restWords: qsTr("Closed")
                tone: Style.caution
                readingState: Signals.chargeFlapState
                onExplain: (name, label) => root.explain(name, label)
                onRefused: why => root.refused(why)
            }
            VehicleSwitch {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                commands: root.commands
                name: "horn"
                path: Icons.horn
                text: qsTr("Horn")
                active: Signals.horn
                restWords: qsTr("Silent")
                activeWords: qsTr("Sounding")
                readingState: Signals.hornState
                onExplain: (name, label) => root.explain(name, label)
                onRefused: why => root.refused(why)
            }
        }
        GridLayout {
            columns: root.upright ? 2 : 4
            columnSpacing: Style.gap
            rowSpacing: Style.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 19

            DoorWindow {
                commands: root.commands
                name: "windowDriver"
                text: root.shell.rightHand ? qsTr("Front right") : qsTr("Front left")
                value: Signals.windowDriver
                readingState: Signals.windowDriverState
                onRefused: why => root.refused(why)
            }
            DoorWindow {
                commands: root.commands
                name: "windowPassenger"
                text: root.shell.rightHand ? qsTr("Front left") : qsTr("Front right")
                value: Signals.windowPassenger
                readingState: Signals.windowPassengerState
                onRefused: why => root.refused(why)
            }
            DoorWindow {
                commands: root.commands
                name: "windowRearDriver"
                text: root.shell.rightHand ? qsTr("Rear right") : qsTr("Rear left")
                value: Signals.windowRearDriver
                readingState: Signals.windowRearDriverState
                onRefused: why => root.refused(why)
            }
            DoorWindow {
                commands: root.commands
                name: "windowRearPassenger"
                text: root.shell.rightHand ? qsTr("Rear left") : qsTr("Rear right")
                value: Signals.windowRearPassenger
                readingState: Signals.windowRearPassengerState
                onRefused: why => root.refused(why)
            }
        }
    }
}
