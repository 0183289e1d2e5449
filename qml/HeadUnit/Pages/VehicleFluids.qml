// What a combustion engine drinks: fuel, oil, coolant.
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
    readonly property var levels: ({
            "CRITICALLY_LOW": qsTr("Far too low"),
            "LOW": qsTr("Low"),
            "NORMAL": qsTr("Good"),
            "HIGH": qsTr("High"),
            "CRITICALLY_HIGH": qsTr("Far too high")
        })

    columns: root.upright ? 1 : 2
    columnSpacing: Style.gap
    rowSpacing: Style.gap

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 48
        Layout.preferredHeight: 36
        visible: Signals.fuelLevelState !== 4

        Touchable {
            objectName: "fuelFigure"
            anchors.fill: parent
            text: qsTr("Fuel")
            onClicked: root.explain("fuelLevel", text)

            Caption {
                id: fuelName

                x: Style.inset
                y: Style.inset * 0.8
                width: parent.width - 2 * x
                text: Signals.fuelLow && Signals.fuelLowState < 2 ? qsTr("Fuel: low") : qsTr("Fuel")
                color: Signals.fuelLow && Signals.fuelLowState < 2 ? Style.caution : Style.textSoft
            }
            Reading {
                id: percent

                x: Style.inset
                y: fuelName.y + fuelName.height + (bar.y - fuelName.y - fuelName.height - height) / 2
                size: Style.figureSize
                value: Format.number(Signals.fuelLevel, 0)
                unit: "%"
                readingState: Signals.fuelLevelState
                color: Signals.fuelLow ? Style.caution : Style.text
            }
            Reading {
                anchors.right: parent.right
                anchors.rightMargin: Style.inset
                anchors.baseline: percent.baseline
                visible: Signals.fuelVolumeState < 2
                value: Format.number(Signals.fuelVolume, 0)
                unit: "l"
                readingState: Signals.fuelVolumeState
            }
            Bar {
                id: bar

                x: Style.inset
                width: parent.width - 2 * x
                height: Style.mm(3)
                anchors.bottom: reach.visible ? reach.top : parent.bottom
                anchors.bottomMargin: reach.visible ? Style.mm(1) : Style.inset
                value: Signals.fuelLevel
                live: Signals.fuelLevelState === 0
                color: Signals.fuelLow ? Style.caution : Style.accent
            }
            Reading {
                id: reach

                x: Style.inset
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(1)
                visible: Signals.fuelRangeState < 2
                value: Format.distance(Signals.fuelRange, 0)
                unit: qsTr("%1 to go", "range").arg(Format.distanceUnit)
                readingState: Signals.fuelRangeState
            }
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 86
        Layout.preferredHeight: 70

        GridLayout {
            anchors.fill: parent
            anchors.margins: Style.mm(1)
            columns: 2
            columnSpacing: Style.mm(2)
            rowSpacing: 0

            Tile {
                name: "oilLevel"
                path: Icons.oil
                text: qsTr("Oil level")
                poor: Signals.oilLevel !== "NORMAL"
                value: root.levels[Signals.oilLevel] ?? Signals.oilLevel
                readingState: Signals.oilLevelState
            }
            Tile {
                name: "oilTemperature"
                path: Icons.outside
                text: qsTr("Oil")
                value: Format.temperature(Signals.oilTemperature)
                readingState: Signals.oilTemperatureState
            }
            Tile {
                name: "coolantLevel"
                path: Icons.coolant
                text: qsTr("Coolant level")
                poor: Signals.coolantLevel !== "NORMAL"
                value: root.levels[Signals.coolantLevel] ?? Signals.coolantLevel
                readingState: Signals.coolantLevelState
            }
            Tile {
                name: "coolantTemperature"
                path: Icons.outside
                text: qsTr("Coolant")
                value: Format.temperature(Signals.coolantTemperature)
                readingState: Signals.coolantTemperatureState
            }
            Tile {
                name: "oilPressure"
                path: Icons.oil
                text: qsTr("Oil pressure")
                value: Format.pressure(Signals.oilPressure)
                unit: Format.pressureUnit
                readingState: Signals.oilPressureState
            }
            Tile {
                name: "gearboxTemperature"
                path: Icons.outside
                text: qsTr("Gearbox")
                value: Format.temperature(Signals.gearboxTemperature)
                readingState: Signals.gearboxTemperatureState
            }
        }
    }

    component Tile: VehicleTile {
        onExplain: (name, label) => root.explain(name, label)
    }
}
