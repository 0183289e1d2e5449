// The lights as they are, and what switches them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

ColumnLayout {
    id: root

    required property Shell shell
    required property Commands commands
    signal explain(string name, string label)
    signal refused(string why)

    readonly property bool upright: root.width < Style.mm(105)
    readonly property list<string> modes: ["OFF", "AUTO", "POSITION", "BEAM"]

    spacing: Style.gap

    VehicleCommand {
        id: lightSwitch

        commands: root.commands
        name: "lightSwitch"
    }
    VehicleCommand {
        id: ambient

        commands: root.commands
        name: "ambientLight"
    }
    Segmented {
        objectName: "lightSwitch"
        Layout.fillWidth: true
        visible: Signals.lightSwitchState !== 4
        text: qsTr("Light switch")
        choices: [qsTr("Off"), qsTr("Auto"), qsTr("Parking"), qsTr("On")]
        current: root.modes.indexOf(lightSwitch.wanted ?? Signals.lightSwitch)
        blocked: lightSwitch.why
        onChosen: index => lightSwitch.set(root.modes[index])
        onRefused: why => root.refused(why)
    }
    GridLayout {
        columns: root.upright ? 2 : 4
        columnSpacing: Style.gap
        rowSpacing: Style.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        Lamp {
            name: "highBeam"
            path: Icons.highBeam
            text: qsTr("High beam")
            active: Signals.highBeam
            readingState: Signals.highBeamState
        }
        Lamp {
            name: "fogFront"
            path: Icons.fogFront
            text: qsTr("Front fog")
            active: Signals.fogFront
            tone: Style.good
            readingState: Signals.fogFrontState
        }
        Lamp {
            name: "fogRear"
            path: Icons.fogRear
            text: qsTr("Rear fog")
            active: Signals.fogRear
            tone: Style.caution
            readingState: Signals.fogRearState
        }
        Lamp {
            name: "hazard"
            path: Icons.hazard
            text: qsTr("Hazard")
            active: Signals.hazard
            tone: Style.danger
            readingState: Signals.hazardState
        }
    }

    component Lamp: VehicleSwitch {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: Style.mm(26)
        Layout.preferredWidth: 1
        commands: root.commands
        onRefused: why => root.refused(why)
    }
    Card {
        Layout.fillWidth: true
        Layout.preferredHeight: Style.touch
        visible: Signals.ambientLightState !== 4

        Touchable {
            id: ambientName

            objectName: "ambientName"
            width: Style.mm(46)
            height: parent.height
            text: qsTr("Ambient light")
            onClicked: root.explain("ambientLight", text)

            Caption {
                x: Style.inset
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: ambient.failed ? ambient.words : ambientName.text
                color: ambient.failed ? Style.caution : Style.text
                font.pixelSize: Style.bodySize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.captionSize
            }
        }
        Slider {
            objectName: "ambientLight"
            anchors.left: ambientName.right
            anchors.right: parent.right
            anchors.rightMargin: Style.inset
            height: parent.height
            text: qsTr("Ambient light")
            from: 1
            to: 100
            stepSize: 1
            live: false
            value: ambient.wanted ?? Signals.ambientLight
            valueText: qsTr("%1 %").arg(Math.round(value))
            blocked: ambient.why
            onMoved: value => ambient.set(Math.round(value))
            onRefused: why => root.refused(why)
        }
    }
}
