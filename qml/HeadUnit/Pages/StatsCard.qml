// Temperatures and the trip: as many as there is room for, the most telling first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    signal explain(string name, string label)

    readonly property list<Stat> tiles: [cabin, battery, coolant, trip, oil, duration, consumption, lowVoltage]
    readonly property bool spacious: root.width > Style.mm(56)
    readonly property int columns: root.spacious ? Math.floor((root.width - 2 * Style.mm(1.6)) / Style.mm(27)) : 1
    readonly property int rows: Math.max(1, Math.floor((root.height - 2 * Style.mm(1.6)) / (root.spacious ? Style.mm(15) : Style.touch)))
    readonly property int wantedCount: root.rank(null)
    readonly property real wish: Math.ceil(root.wantedCount / root.columns) * Style.mm(root.spacious ? 18 : 13.4) + Style.mm(3.2)

    // How many wanted tiles stand before this one.
    function rank(tile: Item): int {
        let before = 0;
        for (const other of root.tiles) {
            if (other === tile)
                break;
            if (other.wanted)
                ++before;
        }
        return before;
    }

    component Stat: StatTile {
        id: stat

        required property string name

        wanted: stat.readingState !== 4
        visible: stat.wanted && root.rank(stat) < root.columns * root.rows
        stacked: root.spacious
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.explain(stat.name, stat.text)
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Style.mm(1.6)
        columns: root.columns
        rowSpacing: 0
        columnSpacing: Style.mm(2)

        Stat {
            id: cabin

            name: "cabinTemperature"
            text: qsTr("Cabin")
            path: Icons.cabin
            value: Format.temperature(Signals.cabinTemperature)
            readingState: Signals.cabinTemperatureState
        }
        Stat {
            id: battery

            name: "batteryTemperature"
            text: qsTr("Battery")
            path: Icons.battery
            value: Format.temperature(Signals.batteryTemperature)
            readingState: Signals.batteryTemperatureState
        }
        Stat {
            id: coolant

            name: "coolantTemperature"
            text: qsTr("Coolant")
            path: Icons.coolant
            value: Format.temperature(Signals.coolantTemperature)
            readingState: Signals.coolantTemperatureState
        }
        Stat {
            id: trip

            name: "tripDistance"
            text: qsTr("Trip")
            path: Icons.trip
            value: Format.distance(Signals.tripDistance, 1)
            unit: Format.distanceUnit
            readingState: Signals.tripDistanceState
        }
        Stat {
            id: oil

            name: "oilTemperature"
            text: qsTr("Oil")
            path: Icons.oil
            value: Format.temperature(Signals.oilTemperature)
            readingState: Signals.oilTemperatureState
        }
        Stat {
            id: duration

            name: "tripDuration"
            text: qsTr("Driving")
            path: Icons.clock
            value: Format.duration(Signals.tripDuration)
            unit: qsTr("h")
            readingState: Signals.tripDurationState
        }
        Stat {
            id: consumption

            name: "averageFuelConsumption"
            text: qsTr("Average")
            path: Icons.fuel
            value: Format.consumption(Signals.averageFuelConsumption)
            unit: Format.consumptionUnit
            readingState: Signals.averageFuelConsumptionState
        }
        Stat {
            id: lowVoltage

            name: "lowVoltage"
            text: qsTr("12 volt")
            path: Icons.battery
            value: Format.number(Signals.lowVoltage, 1)
            unit: "V"
            readingState: Signals.lowVoltageState
        }
    }
}
