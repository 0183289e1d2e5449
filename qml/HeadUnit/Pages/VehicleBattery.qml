// The drive battery: how full, how well, and what charging does.
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
    readonly property string chargeWords: limit.failed ? limit.words : Signals.charging ? Signals.chargeTimeState < 2 ? qsTr("Charging, full in %1 h").arg(Format.duration(Signals.chargeTime)) : qsTr("Charging") : Signals.chargeCable ? qsTr("Plugged in, not charging") : Signals.chargeCableState < 2 ? qsTr("Not plugged in") : ""

    columns: root.upright ? 1 : 2
    columnSpacing: Style.gap
    rowSpacing: Style.gap

    VehicleCommand {
        id: limit

        commands: root.commands
        name: "chargeLimit"
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 56
        Layout.preferredHeight: 44

        Touchable {
            objectName: "chargeFigure"
            width: parent.width
            height: stepper.visible ? stepper.y : parent.height
            text: qsTr("Battery charge")
            onClicked: root.explain("charge", text)

            Reading {
                id: percent

                x: Style.inset
                y: Math.max(Style.mm(0.6), (bar.y - height) / 2)
                size: Style.figureSize
                value: Format.number(Signals.charge, 0)
                unit: "%"
                readingState: Signals.chargeState
                color: Signals.charge < 15 ? Style.caution : Style.text
            }
            Reading {
                anchors.right: parent.right
                anchors.rightMargin: Style.inset
                anchors.baseline: percent.baseline
                visible: Signals.batteryRangeState < 2
                value: Format.distance(Signals.batteryRange, 0)
                unit: Format.distanceUnit
                readingState: Signals.batteryRangeState
            }
            Bar {
                id: bar

                x: Style.inset
                width: parent.width - 2 * x
                height: Style.mm(3)
                anchors.bottom: charging.top
                anchors.bottomMargin: Style.mm(1)
                value: Signals.charge
                live: Signals.chargeState === 0
                color: Signals.charging ? Style.good : Style.accent
            }
            Caption {
                id: charging

                objectName: "chargeWords"
                x: Style.inset
                width: parent.width - 2 * x
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(0.6)
                text: root.chargeWords
                color: limit.failed ? Style.caution : Signals.charging ? Style.good : Style.textSoft
            }
        }
        Stepper {
            id: stepper

            objectName: "chargeLimit"
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.mm(1.2)
            x: Style.mm(1.2)
            width: parent.width - 2 * x
            height: Style.touch
            button: Style.touch
            visible: Signals.chargeLimitState !== 4
            text: qsTr("Charge limit")
            from: 50
            to: 100
            stepSize: 5
            value: limit.wanted ?? Signals.chargeLimit
            valueText: qsTr("to %1 %").arg(Math.round(value))
            size: Style.bodySize
            pending: limit.pending
            readingState: Signals.chargeLimitState
            blocked: limit.why || (Signals.chargeLimitState > 1 ? qsTr("No data yet") : "")
            onMoved: value => limit.set(Math.round(value))
            onRefused: why => root.refused(why)
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 78
        Layout.preferredHeight: 60

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.mm(1)
            columns: 2
            columnSpacing: Style.mm(2)
            rowSpacing: 0

            Tile {
                name: "batteryEnergy"
                path: Icons.charge
                text: qsTr("Energy")
                value: Format.number(Signals.batteryEnergy, 1)
                unit: "kWh"
                readingState: Signals.batteryEnergyState
            }
            Tile {
                name: "batteryHealth"
                path: Icons.check
                text: qsTr("Health")
                value: Format.number(Signals.batteryHealth, 0)
                unit: "%"
                readingState: Signals.batteryHealthState
            }
            Tile {
                name: "batteryTemperature"
                path: Icons.outside
                text: qsTr("Temperature")
                value: Format.temperature(Signals.batteryTemperature)
                readingState: Signals.batteryTemperatureState
            }
            Tile {
                name: "batteryPower"
                path: Icons.plug
                text: qsTr("Power")
                value: Format.number(Signals.batteryPower / 1000, 1)
                unit: "kW"
                readingState: Signals.batteryPowerState
            }
            Tile {
                name: "cellVoltageMin"
                path: Icons.battery
                text: qsTr("Lowest cell")
                value: Format.number(Signals.cellVoltageMin, 2)
                unit: "V"
                readingState: Signals.cellVoltageMinState
            }
            Tile {
                name: "cellVoltageMax"
                path: Icons.battery
                text: qsTr("Highest cell")
                value: Format.number(Signals.cellVoltageMax, 2)
                unit: "V"
                readingState: Signals.cellVoltageMaxState
            }
        }
    }

    component Tile: VehicleTile {
        onExplain: (name, label) => root.explain(name, label)
    }
}
