// Temperatures, seats, air and volume in reach on every page; from the driver's side outwards, in two rows when upright.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Pages
import HeadUnit.Style

Rectangle {
    id: root

    required property Shell shell
    required property Commands commands
    required property Volume volume

    readonly property bool climate: driver.fitted && driver.offered
    readonly property bool stacked: root.width < Style.mm(110)
    readonly property real face: Style.mm(13.4) // the figure between minus and plus
    readonly property real row: Style.mm(13.2)
    // As many buttons as fit in a good size, the climate page has the rest; and those as large as there is room.
    readonly property int cells: root.stacked ? 7 : [13, 11].find(count => root.width >= count * Style.mm(14.5) + (count === 13 ? 3 : 2) * root.face) ?? 9
    readonly property bool seats: root.cells !== 9
    readonly property bool blower: root.cells === 13
    readonly property real faces: root.stacked ? 0 : (root.blower ? 3 : 2) * root.face
    readonly property real cell: root.fitting((root.width - root.faces) / root.cells)
    readonly property real large: root.stacked ? root.fitting((root.width - 2 * root.face) / 4) : root.cell
    readonly property real gap: root.stacked ? root.width - middle.width - loudness.width : (root.width - 2 * driverSide.width - middle.width - loudness.width) / 3

    objectName: "climateBar"
    implicitHeight: root.stacked && root.climate ? 2 * root.row : root.row
    color: Style.rail
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Climate and volume")

    function fitting(size: real): real {
        return Math.floor(Math.max(Style.touch, Math.min(Style.mm(16), size)));
    }

    // Everything is placed from the driver's side outwards.
    function place(x: real, width: real): real {
        return root.shell.rightHand ? root.width - x - width : x;
    }

    component Setting: ClimateSetting {
        commands: root.commands
        onRefused: why => root.shell.tell(why)
    }
    component Temperature: ClimateStepper {
        y: Style.hairline
        width: 2 * root.large + root.face
        height: root.row - Style.hairline
        button: root.large
        flat: true
        visible: root.climate && setting.fitted
        stride: 0.5
        valueText: Format.temperature(setting.shown ?? 0)
    }
    component Air: Row {
        id: air

        required property string name
        required property string icon
        required property string value
        required property int readingState

        height: root.row
        spacing: Style.mm(1.6)
        visible: air.readingState !== 4
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(air.name).arg(figure.hasValue ? air.value : figure.words)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            path: air.icon
            color: Style.textSoft
        }
        Reading {
            id: figure

            anchors.verticalCenter: parent.verticalCenter
            value: air.value
            readingState: air.readingState
            compact: true
        }
    }

    Setting {
        id: driver

        name: "climateTemperatureDriver"
    }
    Setting {
        id: passenger

        name: "climateTemperaturePassenger"
    }
    Setting {
        id: fan

        name: "climateFanDriver"
    }
    Setting {
        id: defrost

        name: "defrostFront"
    }
    Setting {
        id: seatDriver

        name: "seatHeatDriver"
    }
    Setting {
        id: seatPassenger

        name: "seatHeatPassenger"
    }

    Rectangle {
        width: parent.width
        height: Style.hairline
        color: Style.cardEdge
    }
    Rectangle {
        visible: !root.stacked && root.climate
        x: root.shell.rightHand ? loudness.width + root.gap / 2 : loudness.x - root.gap / 2
        y: (root.row - height) / 2
        width: Style.hairline
        height: root.row * 0.6
        color: Style.cardEdge
    }
    Row {
        x: root.place(Style.inset, width)
        visible: !root.climate
        spacing: Style.mm(6)

        Air {
            name: qsTr("Outside")
            icon: Icons.outside
            value: Format.temperature(Signals.outsideTemperature)
            readingState: Signals.outsideTemperatureState
        }
        Air {
            name: qsTr("Cabin")
            icon: Icons.cabin
            value: Format.temperature(Signals.cabinTemperature)
            readingState: Signals.cabinTemperatureState
        }
    }
    Temperature {
        id: driverSide

        objectName: "temperatureDriver"
        x: root.place(0, width)
        text: qsTr("Driver's temperature")
        setting: driver
    }
    Row {
        id: middle

        x: root.place(root.stacked ? 0 : driverSide.width + root.gap, width)
        y: root.stacked ? root.row : Style.hairline
        visible: root.climate
        layoutDirection: root.shell.rightHand ? Qt.RightToLeft : Qt.LeftToRight

        SeatHeat {
            objectName: "seatHeatDriver"
            width: root.cell
            height: driverSide.height
            visible: root.seats && setting.fitted
            text: qsTr("Driver's seat heating")
            setting: seatDriver
        }
        ClimateToggle {
            objectName: "defrostFront"
            width: root.cell
            height: driverSide.height
            visible: setting.fitted
            text: qsTr("Defrost the windscreen")
            path: Icons.defrostFront
            setting: defrost
        }
        ClimateStepper {
            id: blower

            objectName: "fan"
            width: root.blower ? 2 * root.cell + root.face : root.cell
            height: driverSide.height
            button: root.blower ? root.cell : 0
            activeFocusOnTab: root.blower
            flat: true
            stride: 10
            faceless: true
            text: qsTr("Fan")
            valueText: qsTr("%1 %").arg(Format.number(setting.shown ?? 0, 0))
            setting: fan

            Touchable {
                objectName: "climateButton"
                anchors.fill: parent
                anchors.leftMargin: blower.button
                anchors.rightMargin: blower.button
                text: qsTr("Climate")
                onClicked: root.shell.page = "climate"

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: (parent.height - height - level.height) / 2
                    path: Icons.fan
                    color: parent.down ? Style.accent : fan.shownState === 0 ? Style.text : Style.textSoft
                }
                Reading {
                    id: level

                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: (parent.height - height - Style.mm(5.4)) / 2
                    value: blower.valueText
                    readingState: fan.shownState
                    compact: true
                    size: Style.captionSize
                    color: fan.pending ? Style.accent : Style.textSoft
                }
            }
        }
        SeatHeat {
            objectName: "seatHeatPassenger"
            width: root.cell
            height: driverSide.height
            visible: root.seats && setting.fitted
            text: qsTr("Passenger's seat heating")
            setting: seatPassenger
        }
    }
    Temperature {
        objectName: "temperaturePassenger"
        x: root.place(root.stacked ? root.width - width : middle.width + driverSide.width + 2 * root.gap, width)
        text: qsTr("Passenger's temperature")
        setting: passenger
    }
    VolumeControl {
        id: loudness

        x: root.place(root.width - width, width)
        y: root.stacked && root.climate ? root.row : Style.hairline
        width: 3 * root.cell
        height: driverSide.height
        button: root.cell
        volume: root.volume
        onRefused: why => root.shell.tell(why)
    }
}
