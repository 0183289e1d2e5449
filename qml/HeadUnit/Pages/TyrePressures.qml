// The four pressures: beside the wheels where there is room, else before and behind the car.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    required property real spread // between the middles of left and right
    required property real frontY
    required property real rearY
    property bool compact: false
    property bool rows: false

    readonly property list<int> reports: [Signals.tyrePressureFrontLeftState, Signals.tyrePressureFrontRightState, Signals.tyrePressureRearLeftState, Signals.tyrePressureRearRightState]
    readonly property bool allLive: root.reports.every(state => state === 0)
    // The first wheel that does not report, by its signal's name.
    readonly property string quietest: ["tyrePressureFrontLeft", "tyrePressureFrontRight", "tyrePressureRearLeft", "tyrePressureRearRight"][root.reports.findIndex(state => state > 0 && state < 4)] ?? ""
    readonly property int readingState: Math.min(...root.reports)

    component Pressure: Reading {
        id: pressure

        required property bool soft
        required property bool leftSide

        x: root.width / 2 + (pressure.leftSide ? -root.spread / 2 : root.spread / 2) - width / 2
        compact: true
        marked: pressure.readingState !== 1 // an old one is dim, and beside the car there is no room for more
        size: root.compact ? Style.bodySize : Style.titleSize
        color: pressure.soft ? Style.caution : Style.text
    }

    visible: root.readingState !== 4

    Caption {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.rows ? root.rearY - height / 2 : root.height
        text: root.readingState === 2 ? qsTr("No data yet") : root.rows ? Format.pressureUnit : qsTr("Tyres in %1").arg(Format.pressureUnit)
        visible: !root.rows || root.allLive
    }

    Pressure {
        y: root.frontY - height / 2
        leftSide: true
        value: Format.pressure(Signals.tyrePressureFrontLeft)
        readingState: Signals.tyrePressureFrontLeftState
        soft: Signals.tyreLowFrontLeft
    }
    Pressure {
        y: root.frontY - height / 2
        leftSide: false
        value: Format.pressure(Signals.tyrePressureFrontRight)
        readingState: Signals.tyrePressureFrontRightState
        soft: Signals.tyreLowFrontRight
    }
    Pressure {
        y: root.rearY - height / 2
        leftSide: true
        value: Format.pressure(Signals.tyrePressureRearLeft)
        readingState: Signals.tyrePressureRearLeftState
        soft: Signals.tyreLowRearLeft
    }
    Pressure {
        y: root.rearY - height / 2
        leftSide: false
        value: Format.pressure(Signals.tyrePressureRearRight)
        readingState: Signals.tyrePressureRearRightState
        soft: Signals.tyreLowRearRight
    }
}
