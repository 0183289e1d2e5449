// One side of the cabin: its temperature on the outer edge, where the air goes, how much of it, and the seat.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property Shell shell
    required property Commands commands
    required property string side // as the catalogue's names end
    required property string title
    property bool mirrored: false // the outer edge is the right one
    property ClimateZone follower: null
    readonly property alias temperature: temperature
    readonly property alias fan: fan
    readonly property alias air: air
    readonly property bool flat: root.height < 3 * Style.touch
    readonly property bool roomy: root.height > Style.mm(46)
    readonly property real pad: Style.mm(root.roomy && root.width > Style.mm(80) ? 3 : 1)
    readonly property int rows: root.flat ? 2 : 3
    readonly property real row: Math.floor(Math.min(Style.mm(26), (root.height - 2 * root.pad - (root.rows - 1) * (root.roomy ? Style.gap : Style.mm(0.8))) / root.rows))
    readonly property real space: (root.height - 2 * root.pad - root.rows * root.row) / (root.rows - 1)
    readonly property list<string> flows: ["UP", "MIDDLE", "DOWN"]
    signal touched

    component Setting: ClimateSetting {
        commands: root.commands
        onRefused: why => root.shell.tell(why)
        onTouched: root.touched()
    }

    Setting {
        id: temperature

        name: "climateTemperature" + root.side
        follower: root.follower?.temperature ?? null
    }
    Setting {
        id: fan

        name: "climateFan" + root.side
        follower: root.follower?.fan ?? null
    }
    Setting {
        id: air

        name: "climateAir" + root.side
        follower: root.follower?.air ?? null
    }
    Setting {
        id: seat

        name: "seatHeat" + root.side
    }

    ClimateStepper {
        id: degrees

        readonly property real across: root.flat ? root.width * 0.57 : Math.max(Style.mm(22), Math.min(Style.mm(40), root.width * 0.32))

        objectName: "zoneTemperature" + root.side
        visible: setting.fitted
        upright: !root.flat
        x: root.mirrored ? root.width - width - root.pad : root.pad
        y: root.pad
        width: across
        height: root.flat ? root.row : root.height - 2 * root.pad
        button: root.flat ? Style.mm(15) : Math.min(Style.mm(26), (height - Style.mm(root.roomy ? 17 : 11)) / 2)
        size: root.flat ? Math.min(Style.figureSize, (width - 2 * button) / 2.7) : Math.min(Style.mm(15), height - 2 * button, width / 2.8)
        text: qsTr("%1: temperature").arg(root.title)
        stride: 0.5
        valueText: Format.temperature(setting.shown ?? 0)
        setting: temperature
    }
    Segmented {
        id: flow

        objectName: "zoneAir" + root.side
        visible: air.fitted
        x: root.flat ? root.pad : root.mirrored ? root.pad : degrees.x + degrees.width + Style.gap
        y: root.flat ? root.height - root.row - root.pad : root.pad
        width: root.flat ? (root.width - 2 * root.pad - Style.gap) / 2 : root.width - degrees.width - 2 * root.pad - Style.gap
        height: root.row
        text: qsTr("%1: where the air goes").arg(root.title)
        choices: [qsTr("Windscreen"), qsTr("Body"), qsTr("Feet")]
        icons: [Icons.airWindow, Icons.airBody, Icons.airFeet]
        current: air.known ? root.flows.indexOf(air.shown) : -1
        blocked: air.why
        onChosen: index => air.ask(root.flows[index])
        onRefused: why => root.shell.tell(why)
    }
    ClimateStepper {
        id: blower

        objectName: "zoneFan" + root.side
        visible: setting.fitted
        x: root.flat ? flow.x + flow.width + Style.gap : flow.x
        y: root.flat ? flow.y : flow.y + flow.height + root.space
        width: flow.width
        height: root.row
        button: Math.max(Style.touch, Math.min(Style.mm(20), width / 3.4))
        stride: 10
        faceless: true
        text: qsTr("%1: fan").arg(root.title)
        valueText: qsTr("%1 %").arg(Format.number(setting.shown ?? 0, 0))
        setting: fan

        Column {
            anchors.centerIn: parent
            spacing: Style.mm(root.roomy ? 1 : 0)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Math.max(Style.mm(5.4), Math.min(Style.mm(9), root.row * 0.4))
                path: Icons.fan
                color: fan.shownState === 0 && fan.shown > 0 ? Style.accent : Style.textSoft
            }
            Bar {
                visible: width > Style.mm(16) && fan.known
                width: blower.width - 2 * blower.button - Style.mm(5)
                value: fan.shown ?? 0
                live: fan.shownState === 0
            }
            Reading {
                anchors.horizontalCenter: parent.horizontalCenter
                value: blower.valueText
                readingState: fan.shownState
                compact: true
                size: Style.captionSize
            }
        }
    }
    SeatHeat {
        objectName: "zoneSeat" + root.side
        visible: setting.fitted
        x: root.flat ? root.mirrored ? root.pad : root.width - width - root.pad : flow.x
        y: root.flat ? root.pad : blower.y + blower.height + root.space
        width: root.flat ? root.width - degrees.width - 2 * root.pad - Style.gap : flow.width
        height: root.row
        text: qsTr("%1: seat heating").arg(root.title)
        label: root.title
        setting: seat
    }
}
