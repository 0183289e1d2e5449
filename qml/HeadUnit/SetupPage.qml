// Leads through the first choices, over the whole window; closes when the car drives off.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Setup
import HeadUnit.Style

FocusScope {
    id: root

    required property Setup setup
    required property string first
    readonly property bool upright: root.height > root.width
    readonly property var titles: ({
            "language": qsTr("Your language"),
            "car": qsTr("Which car is this?"),
            "panel": qsTr("Size of the screen"),
            "side": qsTr("Driver and units"),
            "summary": qsTr("Ready to go")
        })
    readonly property var icons: ({
            "language": Icons.translate,
            "car": Icons.car,
            "panel": Icons.panel,
            "side": Icons.steering,
            "summary": Icons.check
        })
    signal closed

    objectName: "setup"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Set-up")
    Component.onCompleted: {
        root.setup.begin(root.first, root.width, root.height);
        root.forceActiveFocus();
    }
    Keys.onEscapePressed: root.setup.back()

    // What lies below must not hear a finger.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Style.background
            }
            GradientStop {
                position: 1
                color: Style.backgroundLow
            }
        }
    }
    Connections {
        target: root.setup

        function onFinished(): void {
            root.closed();
        }
    }
    Connections {
        target: Restrictions

        function onNoSetupChanged(): void {
            if (Restrictions.noSetup)
                root.closed();
        }
    }
    Rectangle {
        id: sign

        x: Style.gap * 2
        y: Style.gap
        width: Style.mm(11)
        height: width
        radius: width / 2
        color: Style.accentSoft

        Icon {
            anchors.centerIn: parent
            size: Style.mm(6.6)
            path: root.icons[root.setup.step]
            color: Style.accent
        }
    }
    Figure {
        id: title

        objectName: "setupTitle"
        anchors.left: sign.right
        anchors.leftMargin: Style.gap
        anchors.right: closing.left
        anchors.verticalCenter: sign.verticalCenter
        text: root.titles[root.setup.step]
        font.pixelSize: Style.titleSize
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    IconButton {
        id: closing

        objectName: "setupClose"
        anchors.right: parent.right
        anchors.rightMargin: Style.gap
        anchors.verticalCenter: sign.verticalCenter
        text: qsTr("Set up later")
        path: Icons.close
        onClicked: root.closed()
    }
    Loader {
        id: content

        anchors.top: sign.bottom
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Style.gap
        anchors.leftMargin: Style.gap * 2
        anchors.rightMargin: Style.gap * 2
        sourceComponent: root.setup.step === "language" ? language : root.setup.step === "car" ? car : root.setup.step === "panel" ? panel : root.setup.step === "side" ? side : summary
    }
    Item {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: content.left
        anchors.right: content.right
        anchors.bottomMargin: Style.gap
        height: Style.mm(14)

        PushButton {
            id: backButton

            objectName: "setupBack"
            visible: root.setup.index > 0
            height: parent.height
            width: Math.max(implicitWidth, Style.mm(28))
            kind: PushButton.Secondary
            text: qsTr("Back")
            onClicked: root.setup.back()
        }
        Row {
            anchors.centerIn: parent
            visible: bar.width > Style.mm(100)
            spacing: Style.mm(2)
            Accessible.role: Accessible.Indicator
            Accessible.name: qsTr("Step %1 of %2").arg(root.setup.index + 1).arg(root.setup.count)

            Repeater {
                model: root.setup.count

                delegate: Rectangle {
                    required property int index

                    width: Style.mm(index === root.setup.index ? 6 : 2.4)
                    height: Style.mm(2.4)
                    radius: height / 2
                    color: index <= root.setup.index ? Style.accent : Style.edge
                }
            }
        }
        PushButton {
            objectName: "setupNext"
            anchors.right: parent.right
            height: parent.height
            width: Math.max(implicitWidth, Style.mm(34))
            text: root.setup.step === "summary" ? qsTr("Start") : qsTr("Next")
            onClicked: root.setup.next()
        }
    }
    Component {
        id: language

        SetupLanguage {
            setup: root.setup
        }
    }
    Component {
        id: car

        SetupCar {
            setup: root.setup
        }
    }
    Component {
        id: panel

        SetupPanel {
            setup: root.setup
        }
    }
    Component {
        id: side

        SetupSide {
            setup: root.setup
        }
    }
    Component {
        id: summary

        SetupSummary {
            setup: root.setup
        }
    }
}
