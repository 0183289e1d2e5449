// The emulated car's hands and feet: pedals, gear, doors, belts, lights, climate, and what goes wrong.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Window {
    id: root

    required property CarPanel panel

    readonly property real third: (root.width - 4 * Style.gap) / 3

    width: 1280
    height: 940
    visible: true
    title: root.panel.title
    color: Style.background

    Binding {
        target: Style
        property: "pixelsPerMm"
        value: 4.4
    }

    component Levels: Repeater {
        id: levels

        delegate: Level {
            required property var model

            objectName: "level-" + model.name
            width: parent.width
            text: model.label
            valueText: model.text
            low: model.low
            high: model.high
            value: model.value
            onMoved: value => root.panel.setLevel(model.name, value)
        }
    }

    Figure {
        id: title

        x: Style.gap
        y: Style.gap
        text: root.panel.title
        font.pixelSize: Style.titleSize
    }
    Caption {
        objectName: "status"
        anchors.left: title.right
        anchors.leftMargin: Style.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Style.gap
        anchors.baseline: title.baseline
        text: root.panel.status
    }
    Flickable {
        anchors.fill: parent
        anchors.margins: Style.gap
        anchors.topMargin: title.height + 2 * Style.gap
        contentHeight: columns.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Row {
            id: columns

            spacing: Style.gap

            Column {
                width: root.third
                spacing: Style.gap

                Section {
                    width: parent.width
                    title: qsTr("Driving")

                    Switches {
                        width: parent.width
                        model: root.panel.drives
                        kind: "drive"
                        onSwitched: name => root.panel.choose("drive", name)
                    }
                    Switches {
                        width: parent.width
                        model: root.panel.gears
                        kind: "gear"
                        onSwitched: name => root.panel.choose("gear", name)
                    }
                    Levels {
                        model: root.panel.driving
                    }
                }
                Section {
                    width: parent.width
                    title: qsTr("Climate and weather")

                    Levels {
                        model: root.panel.climate
                    }
                }
                Section {
                    width: parent.width
                    title: qsTr("Car")

                    Switches {
                        width: parent.width
                        model: root.panel.extras
                        kind: "extra"
                        onSwitched: (name, on) => root.panel.setExtra(name, on)
                    }
                }
                Section {
                    width: parent.width
                    visible: root.panel.hasButtons
                    title: qsTr("Wheel and knob")

                    Switches {
                        width: parent.width
                        model: root.panel.buttons
                        kind: "button"
                        onSwitched: name => root.panel.press(name)
                    }
                }
            }
            Column {
                width: root.third
                spacing: Style.gap

                Section {
                    width: parent.width
                    title: qsTr("Doors open")

                    Switches {
                        width: parent.width
                        model: root.panel.doors
                        kind: "door"
                        onSwitched: (name, on) => root.panel.setDoor(name, on)
                    }
                }
                Section {
                    width: parent.width
                    title: qsTr("Belts fastened")

                    Switches {
                        width: parent.width
                        model: root.panel.belts
                        kind: "belt"
                        onSwitched: (name, on) => root.panel.setBelt(name, on)
                    }
                }
                Section {
                    width: parent.width
                    title: qsTr("Lights")

                    Switches {
                        width: parent.width
                        model: root.panel.lightSwitch
                        kind: "lightSwitch"
                        onSwitched: name => root.panel.choose("light_switch", name)
                    }
                    Switches {
                        width: parent.width
                        model: root.panel.lights
                        kind: "light"
                        onSwitched: (name, on) => root.panel.setLight(name, on)
                    }
                    Levels {
                        model: root.panel.light
                    }
                }
            }
            Section {
                width: root.third
                title: qsTr("Faults")

                Rectangle {
                    width: parent.width
                    height: Style.mm(10)
                    radius: Style.radius
                    color: Style.card
                    border.width: fault.activeFocus ? Math.max(2, Style.mm(0.4)) : Math.max(1, Style.hairline)
                    border.color: fault.activeFocus ? Style.accent : Style.edge

                    TextInput {
                        id: fault

                        objectName: "fault"
                        anchors.fill: parent
                        anchors.leftMargin: Style.mm(3)
                        anchors.rightMargin: Style.mm(3)
                        verticalAlignment: TextInput.AlignVCenter
                        clip: true
                        activeFocusOnTab: true
                        font.family: Style.textFamily
                        font.pixelSize: Style.captionSize
                        color: Style.text
                        selectionColor: Style.accent
                        selectedTextColor: Style.accentInk
                        Accessible.role: Accessible.EditableText
                        Accessible.name: hint.text
                        onAccepted: {
                            if (root.panel.addFault(text))
                                clear();
                        }

                        Caption {
                            id: hint

                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            visible: fault.text === ""
                            text: qsTr("KIND:TARGET@START..END, then Enter")
                        }
                    }
                }
                Caption {
                    objectName: "complaint"
                    width: parent.width
                    visible: text !== ""
                    text: root.panel.complaint
                    color: Style.danger
                    wrapMode: Text.Wrap
                }
                Flow {
                    width: parent.width
                    spacing: Style.mm(1.6)

                    Repeater {
                        model: root.panel.faults
                        delegate: Toggle {
                            required property var model

                            objectName: "active-" + model.text
                            text: model.text + "  ×"
                            on: true
                            Accessible.name: qsTr("End the fault %1").arg(model.text)
                            onClicked: root.panel.removeFault(model.text)
                        }
                    }
                }
                Toggle {
                    objectName: "repair"
                    text: qsTr("Repair everything")
                    on: false
                    onClicked: root.panel.clearFaults()
                }
                Repeater {
                    model: root.panel.faultKinds
                    delegate: Touchable {
                        id: kind

                        required property var model

                        objectName: "kind-" + model.name
                        width: parent.width
                        implicitHeight: Style.mm(5.6)
                        text: model.name
                        onClicked: {
                            fault.text = model.name + (model.help.charAt(0) === model.help.charAt(0).toLowerCase() ? "" : ":");
                            fault.forceActiveFocus();
                        }

                        Caption {
                            id: name

                            anchors.verticalCenter: parent.verticalCenter
                            text: kind.model.name
                            color: kind.hovered ? Style.accent : Style.text
                        }
                        Caption {
                            anchors.left: name.right
                            anchors.leftMargin: Style.mm(2)
                            anchors.right: parent.right
                            anchors.baseline: name.baseline
                            text: kind.model.help
                        }
                    }
                }
            }
        }
    }
}
