// Every control in its states on one window: what the tests press, and what a developer looks at.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Window {
    id: root

    property real level: 40
    property real temperature: 20.5
    property int choice: 0
    property int tab: 0
    property bool on: true
    property string said
    property string answer
    readonly property alias dialog: dialog
    readonly property alias toast: toast

    width: 1280
    height: 800
    visible: true
    color: Style.background

    component Ground: Card {
        default property alias content: column.data

        width: (root.width - 4 * Style.gap) / 3
        height: column.height + 2 * Style.inset

        Column {
            id: column

            x: Style.inset
            y: Style.inset
            width: parent.width - 2 * Style.inset
            spacing: Style.gap
        }
    }

    Row {
        x: Style.gap
        y: Style.gap
        spacing: Style.gap

        Ground {
            PageTitle {
                width: parent.width
                title: "Page title"
                subtitle: "and where it leads"
                onBack: root.said = "back"

                IconButton {
                    objectName: "iconButton"
                    text: "More"
                    path: Icons.info
                    onClicked: root.said = "more"
                }
            }
            Row {
                spacing: Style.gap

                PushButton {
                    objectName: "primary"
                    text: "Primary"
                    onClicked: root.said = "primary"
                }
                PushButton {
                    text: "Icon"
                    path: Icons.check
                    kind: PushButton.Secondary
                }
            }
            Row {
                spacing: Style.gap

                PushButton {
                    text: "Danger"
                    kind: PushButton.Danger
                }
                PushButton {
                    objectName: "blocked"
                    text: "Blocked"
                    blocked: "Only when parked."
                    onClicked: root.said = "never"
                    onRefused: why => root.said = why
                }
            }
            Slider {
                objectName: "slider"
                width: parent.width
                text: "Volume"
                value: root.level
                onMoved: value => root.level = value
            }
            Slider {
                width: parent.width
                text: "Blocked slider"
                value: 70
                blocked: "Only when parked."
            }
            Stepper {
                objectName: "stepper"
                width: parent.width
                text: "Temperature"
                from: 15
                to: 30
                stepSize: 0.5
                value: root.temperature
                valueText: Format.number(value, 1) + "°"
                onMoved: value => root.temperature = value
            }
            Stepper {
                width: parent.width
                text: "Blocked stepper"
                valueText: "old"
                readingState: 1
                blocked: "The bus is silent."
            }
            Row {
                spacing: Style.gap

                ToggleSwitch {
                    objectName: "switch"
                    text: "Switch"
                    checked: root.on
                    onToggled: checked => root.on = checked
                }
                ToggleSwitch {
                    text: "Off"
                }
                ToggleSwitch {
                    text: "Pending"
                    pending: true
                }
                ToggleSwitch {
                    text: "Blocked"
                    checked: true
                    blocked: "Only when parked."
                }
            }
        }
        Ground {
            TabStrip {
                objectName: "tabs"
                width: parent.width
                text: "Parts"
                tabs: ["All", "Display", "Sound", "Language"]
                current: root.tab
                onChosen: index => root.tab = index
            }
            Segmented {
                objectName: "segmented"
                width: parent.width
                text: "Theme"
                choices: ["Automatic", "Day", "Night"]
                current: root.choice
                onChosen: index => root.choice = index
            }
            Segmented {
                width: parent.width
                text: "Air"
                choices: ["Up", "Down"]
                icons: [Icons.indicatorLeft, Icons.indicatorRight]
                current: 1
                blocked: "Only when parked."
            }
            ListRow {
                objectName: "row"
                width: parent.width
                text: "Language"
                subtitle: "A second line with what it is for"
                path: Icons.info
                value: "English"
                arrow: true
                onClicked: root.said = "row"
            }
            ListRow {
                width: parent.width
                text: "Passenger may override"
                path: Icons.belt
                blocked: "Only when parked."

                ToggleSwitch {
                    text: "Passenger may override"
                    blocked: "Only when parked."
                }
            }
            ListRow {
                width: parent.width
                text: "Chosen"
                current: true
                path: Icons.check
            }
            TextField {
                objectName: "field"
                width: parent.width
                placeholderText: "Name"
                onRefused: why => root.said = why
            }
            SearchField {
                width: parent.width
                placeholderText: "Search"
            }
            Row {
                spacing: Style.gap

                Badge {
                    count: 3
                }
                Badge {
                    count: 120
                }
                Badge {
                    dot: true
                }
                IconButton {
                    text: "Lit"
                    path: Icons.seatHeat
                    lit: true
                }
                IconButton {
                    text: "Framed"
                    path: Icons.fan
                    framed: true
                }
                IconButton {
                    text: "Blocked"
                    path: Icons.fan
                    blocked: "The bus is silent."
                }
            }
        }
        Ground {
            EmptyState {
                width: parent.width
                height: Style.mm(70)
                icon: Icons.networkOff
                title: "No phone is paired"
                text: "Calls and messages come from your phone."
                advice: "Switch on Bluetooth on the phone and choose Pair here."
                action: "Pair a phone"
                onActed: root.said = "acted"
            }
            Toast {
                id: toast

                objectName: "toast"
                width: implicitWidth
                height: implicitHeight
            }
        }
    }
    DialogSheet {
        id: dialog

        title: "Delete this key?"
        text: "The phone it is on can no longer open the car."
        path: Icons.warning
        acceptText: "Delete"
        rejectText: "Keep"
        danger: true
        onAccepted: root.answer = "accepted"
        onRejected: root.answer = "rejected"
    }
}
