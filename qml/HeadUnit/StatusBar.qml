// Time, outside temperature, the worst warning, the state of the buses, the theme: on every page.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Warnings warnings
    signal warningsAsked

    readonly property bool narrow: root.width < Style.mm(110)
    readonly property bool busBrief: root.narrow || (root.warnings.count > 0 && root.shell.busesOk && root.width < Style.mm(180))
    readonly property list<string> modes: ["auto", "day", "night"]
    readonly property list<string> modeNames: [qsTr("automatic"), qsTr("day"), qsTr("night")]
    readonly property int mode: Math.max(0, root.modes.indexOf(root.shell.themeMode))

    Figure {
        id: clock

        objectName: "clock"
        x: Style.gap + Style.mm(0.6)
        anchors.verticalCenter: parent.verticalCenter
        text: root.shell.time
        font.pixelSize: Style.mm(7)
    }
    Reading {
        id: outside

        objectName: "outsideTemperature"
        visible: Signals.outsideTemperatureState < 2
        anchors.left: clock.right
        anchors.leftMargin: Style.mm(4)
        anchors.baseline: clock.baseline
        value: Format.temperature(Signals.outsideTemperature)
        readingState: Signals.outsideTemperatureState
        color: Style.textSoft
    }
    WarningPill {
        anchors.right: bus.left
        anchors.rightMargin: Style.mm(1)
        room: bus.x - Style.mm(5) - (outside.visible ? outside.x + outside.width : clock.x + clock.width)
        height: parent.height
        warnings: root.warnings
        onClicked: root.warningsAsked()
    }
    Touchable {
        id: bus

        objectName: "busButton"
        anchors.right: theme.left
        width: Math.max(Style.touch, root.busBrief ? 0 : label.implicitWidth + Style.mm(9))
        height: parent.height
        text: root.shell.busesOk ? root.shell.carName : qsTr("Bus fault")
        Accessible.name: root.shell.busSummary
        onClicked: root.shell.page = "diagnostics"

        StatusDot {
            id: dot

            x: root.busBrief ? (parent.width - width) / 2 : Style.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            level: root.shell.busesOk ? StatusDot.Good : StatusDot.Danger
        }
        Caption {
            id: label

            visible: !root.busBrief
            anchors.left: dot.right
            anchors.leftMargin: Style.mm(1.8)
            anchors.verticalCenter: parent.verticalCenter
            text: bus.text
        }
    }
    IconButton {
        id: theme

        objectName: "themeButton"
        anchors.right: parent.right
        anchors.rightMargin: Style.gap - Style.mm(0.8)
        text: qsTr("Theme: %1").arg(root.modeNames[root.mode])
        path: [Icons.auto, Icons.sun, Icons.moon][root.mode]
        tone: Style.textSoft
        onClicked: root.shell.themeMode = root.modes[(root.mode + 1) % 3]
    }
}
