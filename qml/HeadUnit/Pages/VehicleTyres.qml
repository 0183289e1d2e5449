// The four tyres, each beside its wheel: pressure, temperature, and which is low.
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

    columns: 3
    columnSpacing: Style.gap
    rowSpacing: Style.gap

    component Corner: TyreCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 50
        Layout.preferredHeight: 20
        onExplain: (name, label) => root.explain(name, label)
    }

    Corner {
        Layout.row: 0
        Layout.column: 0
        name: "tyrePressureFrontLeft"
        text: qsTr("Front left")
        pressure: Signals.tyrePressureFrontLeft
        readingState: Signals.tyrePressureFrontLeftState
        temperature: Signals.tyreTemperatureFrontLeft
        temperatureState: Signals.tyreTemperatureFrontLeftState
        low: Signals.tyreLowFrontLeft
    }
    Corner {
        Layout.row: 1
        Layout.column: 0
        name: "tyrePressureRearLeft"
        text: qsTr("Rear left")
        pressure: Signals.tyrePressureRearLeft
        readingState: Signals.tyrePressureRearLeftState
        temperature: Signals.tyreTemperatureRearLeft
        temperatureState: Signals.tyreTemperatureRearLeftState
        low: Signals.tyreLowRearLeft
    }
    Card {
        Layout.row: 0
        Layout.column: 1
        Layout.rowSpan: 2
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 30

        VehicleOutline {
            anchors.fill: parent
            anchors.margins: Style.mm(1.6)
            rightHand: root.shell.rightHand
        }
    }
    Corner {
        Layout.row: 0
        Layout.column: 2
        name: "tyrePressureFrontRight"
        text: qsTr("Front right")
        pressure: Signals.tyrePressureFrontRight
        readingState: Signals.tyrePressureFrontRightState
        temperature: Signals.tyreTemperatureFrontRight
        temperatureState: Signals.tyreTemperatureFrontRightState
        low: Signals.tyreLowFrontRight
    }
    Corner {
        Layout.row: 1
        Layout.column: 2
        name: "tyrePressureRearRight"
        text: qsTr("Rear right")
        pressure: Signals.tyrePressureRearRight
        readingState: Signals.tyrePressureRearRightState
        temperature: Signals.tyreTemperatureRearRight
        temperatureState: Signals.tyreTemperatureRearRightState
        low: Signals.tyreLowRearRight
    }
}
