// Time, outside temperature, the worst warning, what came in, the state of the buses, the theme: on every page.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Warnings warnings
    required property Notifications notifications
    signal warningsAsked

    readonly property bool narrow: root.width < Style.mm(110)
    readonly property bool busBrief: root.narrow || (root.warnings.count > 0 && root.shell.busLevel === 0 && root.width < Style.mm(180))
    readonly property list<string> modes: ["auto", "day", "night"]
    readonly property list<string> modeNames: [qsTr("automatic"), qsTr("day"), qsTr("night")]
    readonly property int mode: Math.max(0, root.modes.indexOf(root.shell.themeMode))

    // Drawn down, the notifications come.
    DragHandler {
        target: null
        xAxis.enabled: false
        onActiveChanged: if (!active && centroid.scenePosition.y - centroid.scenePressPosition.y > Style.mm(6))
            root.shell.askNotifications()
    }
    Figure {
        id: clock

        objectName: "clock"
        x: Style.gap + Style.mm(0.6)
        anchors.verticalCenter: parent.verticalCenter
        text: Format.time(new Date("2000-01-01T" + root.shell.time))
        font.pixelSize: Style.mm(root.narrow ? 6.2 : 7)
    }
    Reading {
        id: outside

        objectName: "outsideTemperature"
        visible: Signals.outsideTemperatureState < 2 && !(root.narrow && (root.warnings.count > 0 || bus.visible))
        anchors.left: clock.right
        anchors.leftMargin: Style.mm(root.narrow ? 2.4 : 4)
        anchors.baseline: clock.baseline
        value: Format.temperature(Signals.outsideTemperature)
        readingState: Signals.outsideTemperatureState
        color: Style.textSoft
    }
    WarningPill {
        anchors.right: bell.left
        anchors.rightMargin: Style.mm(1)
        room: bell.x - Style.mm(3) - (outside.visible ? outside.x + outside.width : clock.x + clock.width)
        height: parent.height
        warnings: root.warnings
        onClicked: root.warningsAsked()
    }
    IconButton {
        id: bell

        objectName: "notificationsButton"
        anchors.right: bus.left
        width: Style.touch
        text: root.notifications.unread > 0 ? qsTr("%n new notification(s)", "", root.notifications.unread) : qsTr("Notifications")
        path: Icons.bell
        tone: root.notifications.unread > 0 ? Style.text : Style.textSoft
        onClicked: root.shell.askNotifications()

        Badge {
            objectName: "unread"
            x: parent.width / 2 + Style.mm(0.6)
            y: Style.mm(1.6)
            count: root.notifications.unread
        }
    }
    Touchable {
        id: bus

        objectName: "busButton"
        // Upright there is room for it only when it has something to say.
        visible: !root.narrow || root.shell.busLevel === 1 || root.shell.busLevel === 2
        anchors.right: theme.left
        width: visible ? Math.max(Style.touch, root.busBrief ? 0 : label.implicitWidth + Style.mm(9)) : 0
        height: parent.height
        text: [root.shell.carName, qsTr("Bus silent"), qsTr("Bus fault"), root.shell.carName][root.shell.busLevel]
        Accessible.name: root.shell.busSummary
        onClicked: root.shell.page = "diagnostics"

        StatusDot {
            id: dot

            x: root.busBrief ? (parent.width - width) / 2 : Style.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            level: root.shell.busLevel
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
