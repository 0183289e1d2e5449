// The car at one glance: is all well, what is open, how far it goes, and the way to the climate.
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
    required property Warnings warnings
    signal explain(string name, string label)

    readonly property bool upright: root.width < Style.mm(105)
    readonly property list<bool> openings: [Signals.doorDriverOpen, Signals.doorPassengerOpen, Signals.doorRearDriverOpen, Signals.doorRearPassengerOpen, Signals.trunkOpen, Signals.hoodOpen]
    readonly property list<string> names: [qsTr("driver's door"), qsTr("passenger door"), qsTr("rear door, driver's side"), qsTr("rear door, passenger side"), qsTr("boot"), qsTr("bonnet")]
    readonly property list<string> open: root.names.filter((_, place) => root.openings[place])
    readonly property int doorState: Math.min(Signals.doorDriverOpenState, Signals.doorPassengerOpenState)
    readonly property list<bool> bolts: [Signals.doorDriverLocked, Signals.doorPassengerLocked, Signals.doorRearDriverLocked, Signals.doorRearPassengerLocked]
    readonly property bool locked: root.bolts.every(bolt => bolt)
    readonly property bool silent: !root.shell.busesOk && root.doorState > 0
    readonly property string doorWords: root.doorState > 1 ? qsTr("Doors: no data yet") : root.open.length > 0 ? qsTr("Open: %1").arg(root.open.join(", ")) : Signals.doorDriverLockedState < 2 && root.locked ? qsTr("Closed and locked") : qsTr("Doors closed")

    columns: root.upright ? 2 : 3
    columnSpacing: Style.gap
    rowSpacing: Style.gap

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 30
        Layout.preferredHeight: 50
        Layout.row: 0
        Layout.column: 0

        Touchable {
            objectName: "statusCar"
            anchors.fill: parent
            text: root.doorWords
            onClicked: root.explain("doorDriverOpen", qsTr("Doors"))
        }
        VehicleOutline {
            anchors.fill: parent
            anchors.margins: Style.mm(1.6)
            rightHand: root.shell.rightHand
        }
    }
    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 58
        Layout.preferredHeight: 70
        Layout.columnSpan: root.upright ? 2 : 1
        Layout.row: root.upright ? 1 : 0
        Layout.column: root.upright ? 0 : 1

        Item {
            id: verdict

            readonly property bool well: root.warnings.count === 0 && root.open.length === 0 && !root.silent

            x: Style.inset
            y: Style.mm(1.6)
            width: parent.width - 2 * x
            height: Math.max(Style.mm(12), words.height)

            Icon {
                id: badge

                anchors.verticalCenter: parent.verticalCenter
                size: Style.mm(8)
                path: root.silent ? Icons.networkOff : verdict.well ? Icons.check : Icons.warning
                color: root.silent ? Style.textSoft : verdict.well ? Style.good : Style.caution
            }
            Column {
                id: words

                anchors.left: badge.right
                anchors.leftMargin: Style.mm(2.6)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Figure {
                    objectName: "verdict"
                    width: parent.width
                    font.pixelSize: root.warnings.count > 0 ? Style.bodySize : Style.titleSize
                    text: root.silent ? qsTr("No data from the car") : root.warnings.count > 0 ? qsTr("%n thing(s) to look at", "", root.warnings.count) : root.open.length > 0 ? qsTr("Not closed") : qsTr("All is well")
                }
                Caption {
                    objectName: "doorWords"
                    width: parent.width
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    text: root.silent ? root.shell.busSummary : root.doorWords
                }
            }
        }
        ListView {
            id: list

            objectName: "statusWarnings"
            x: Style.mm(1)
            anchors.top: verdict.bottom
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.mm(1)
            width: parent.width - 2 * x
            clip: true
            visible: count > 0
            model: root.warnings
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Warnings")
            delegate: ListRow {
                required property var model

                objectName: "statusWarning"
                width: list.width
                plain: true
                path: model.severity > 1 ? Icons.warning : Icons.info
                tone: model.severity > 1 ? Style.danger : Style.caution
                text: model.title
                subtitle: model.advice
            }
        }
        ScrollMark {
            list: list
        }
        GridLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: verdict.bottom
            anchors.bottom: parent.bottom
            anchors.leftMargin: Style.mm(1.2)
            anchors.rightMargin: Style.mm(1.2)
            anchors.bottomMargin: Style.mm(0.6)
            visible: list.count === 0
            columns: root.upright ? 2 : 1
            rowSpacing: 0
            columnSpacing: 0

            VehicleTile {
                name: "serviceDistance"
                path: Icons.service
                text: qsTr("Service in")
                value: Format.distance(Signals.serviceDistance * 1000, 0)
                unit: Format.distanceUnit
                readingState: Signals.serviceDistanceState
                onExplain: (name, label) => root.explain(name, label)
            }
            VehicleTile {
                name: "odometer"
                path: Icons.gauge
                text: qsTr("Odometer")
                value: Format.distance(Signals.odometer, 0)
                unit: Format.distanceUnit
                readingState: Signals.odometerState
                onExplain: (name, label) => root.explain(name, label)
            }
        }
    }
    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredWidth: 42
        Layout.preferredHeight: 50
        Layout.row: 0
        Layout.column: root.upright ? 1 : 2

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Style.mm(1.2)
            spacing: 0

            VehicleTile {
                name: "charge"
                path: Icons.charge
                text: qsTr("Battery")
                value: Format.number(Signals.charge, 0)
                unit: "%"
                readingState: Signals.chargeState
                onExplain: (name, label) => root.explain(name, label)
            }
            VehicleTile {
                name: "fuelLevel"
                path: Icons.fuel
                text: qsTr("Fuel")
                value: Format.number(Signals.fuelLevel, 0)
                unit: "%"
                readingState: Signals.fuelLevelState
                onExplain: (name, label) => root.explain(name, label)
            }
            VehicleTile {
                name: "range"
                path: Icons.range
                text: qsTr("Range")
                value: Format.distance(Signals.range, 0)
                unit: Format.distanceUnit
                readingState: Signals.rangeState
                onExplain: (name, label) => root.explain(name, label)
            }
            PushButton {
                objectName: "openClimate"
                visible: !root.upright // the climate bar is right below
                Layout.fillWidth: true
                kind: PushButton.Secondary
                path: Icons.climate
                text: qsTr("Climate")
                onClicked: root.shell.page = "climate"
            }
        }
    }
}
