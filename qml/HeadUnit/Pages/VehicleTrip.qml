// Since the start, and until the workshop.
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
    signal explain(string name, string label)

    readonly property bool upright: root.width < Style.mm(105)
    readonly property int days: Math.floor(Math.abs(Signals.serviceTime) / 86400)

    columns: root.upright ? 1 : 2
    columnSpacing: Style.gap
    rowSpacing: Style.gap

    component Board: Card {
        id: board

        required property string title
        default property alias tiles: grid.data

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: 1

        Caption {
            id: heading

            x: Style.inset
            y: Style.mm(1.6)
            width: parent.width - 2 * x
            visible: board.height > Style.mm(46)
            text: board.title
        }
        GridLayout {
            id: grid

            anchors.fill: parent
            anchors.margins: Style.mm(1)
            anchors.topMargin: heading.visible ? Style.mm(7) : Style.mm(1)
            columns: 2
            columnSpacing: Style.mm(1)
            rowSpacing: 0
        }
    }
    component Tile: VehicleTile {
        onExplain: (name, label) => root.explain(name, label)
    }

    Board {
        title: qsTr("Since the start")

        Tile {
            name: "tripDistance"
            path: Icons.trip
            text: qsTr("Driven")
            value: Format.distance(Signals.tripDistance, 1)
            unit: Format.distanceUnit
            readingState: Signals.tripDistanceState
        }
        Tile {
            name: "tripDuration"
            path: Icons.clock
            text: qsTr("Time")
            value: Format.duration(Signals.tripDuration)
            unit: qsTr("h")
            readingState: Signals.tripDurationState
        }
        Tile {
            name: "averageSpeed"
            path: Icons.gauge
            text: qsTr("Average")
            value: Format.speed(Signals.averageSpeed)
            unit: Format.speedUnit
            readingState: Signals.averageSpeedState
        }
        Tile {
            name: "averageFuelConsumption"
            path: Icons.fuel
            text: qsTr("Ø %1", "average consumption").arg(Format.consumptionUnit)
            value: Format.consumption(Signals.averageFuelConsumption)
            readingState: Signals.averageFuelConsumptionState
        }
        Tile {
            name: "range"
            path: Icons.range
            text: qsTr("Range")
            value: Format.distance(Signals.range, 0)
            unit: Format.distanceUnit
            readingState: Signals.rangeState
        }
        Tile {
            name: "odometer"
            path: Icons.gauge
            text: qsTr("In all")
            value: Format.distance(Signals.odometer, 0)
            unit: Format.distanceUnit
            readingState: Signals.odometerState
        }
    }
    Board {
        title: qsTr("Service")

        Tile {
            name: "serviceDistance"
            path: Icons.service
            poor: Signals.serviceDue || Signals.serviceDistance < 0
            text: Signals.serviceDistance < 0 ? qsTr("Overdue by") : qsTr("Service in")
            value: Format.distance(Math.abs(Signals.serviceDistance) * 1000, 0)
            unit: Format.distanceUnit
            readingState: Signals.serviceDistanceState
        }
        Tile {
            name: "serviceTime"
            path: Icons.clock
            poor: Signals.serviceDue || Signals.serviceTime < 0
            text: Signals.serviceTime < 0 ? qsTr("Overdue by") : qsTr("Service in")
            value: Format.number(root.days, 0)
            unit: qsTr("days")
            readingState: Signals.serviceTimeState
        }
        Tile {
            name: "washerLow"
            path: Icons.washer
            poor: Signals.washerLow
            text: qsTr("Washer")
            value: Signals.washerLow ? qsTr("Low") : qsTr("Good")
            readingState: Signals.washerLowState
        }
        Tile {
            name: "brakeFluidLow"
            path: Icons.brakeFluid
            poor: Signals.brakeFluidLow
            text: qsTr("Brake fluid")
            value: Signals.brakeFluidLow ? qsTr("Low") : qsTr("Good")
            readingState: Signals.brakeFluidLowState
        }
        Tile {
            name: "lowVoltage"
            path: Icons.battery
            poor: Signals.lowVoltage < 11.8
            text: qsTr("12 V")
            value: Format.number(Signals.lowVoltage, 1)
            unit: "V"
            readingState: Signals.lowVoltageState
        }
        Tile {
            name: "troubleCodes"
            path: Icons.engine
            poor: Signals.troubleCodes > 0
            text: qsTr("Faults")
            value: Format.number(Signals.troubleCodes, 0)
            readingState: Signals.troubleCodesState
        }
    }
}
