// What stands below the rows of some groups: the set-up, measuring the panel, and all as new.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Column {
    id: root

    required property string group
    required property Shell shell
    required property Settings settings
    // How far down it can be seen: the software renderer draws an icon that is wholly outside of what clips it.
    required property real seen
    readonly property string blocked: Restrictions.noSetup ? Restrictions.reason : ""

    ListRow {
        objectName: "settingsMeasure"
        visible: root.group === "display"
        width: root.width
        opacity: y + height / 2 < root.seen ? 1 : 0
        path: Icons.card
        text: qsTr("Measure the screen")
        subtitle: root.settings.panel
        arrow: true
        blocked: root.blocked
        onClicked: root.settings.setUp("panel")
        onRefused: why => root.shell.tell(why)
    }
    ListRow {
        objectName: "settingsSetUp"
        visible: root.group === "car"
        width: root.width
        opacity: y + height / 2 < root.seen ? 1 : 0
        path: Icons.tune
        text: qsTr("Set up again")
        subtitle: qsTr("Language, car, screen, side and units")
        arrow: true
        blocked: root.blocked
        onClicked: root.settings.setUp("language")
        onRefused: why => root.shell.tell(why)
    }
    ListRow {
        objectName: "settingsResetAll"
        visible: root.group === "car"
        width: root.width
        opacity: y + height / 2 < root.seen ? 1 : 0
        path: Icons.reset
        text: qsTr("All settings as new")
        blocked: root.blocked
        onClicked: sure.open()
        onRefused: why => root.shell.tell(why)
    }
    ListRow {
        objectName: "settingsOverride"
        visible: root.group === "driving" && Restrictions.overrideOffered
        width: root.width
        opacity: y + height / 2 < root.seen ? 1 : 0
        path: Icons.profiles
        text: Restrictions.overridden ? qsTr("Restrict again") : qsTr("Allow it for the next drive")
        subtitle: Restrictions.overridden ? qsTr("The passenger may use more until the car is parked again") : qsTr("Ends when the car is parked again")
        blocked: Restrictions.overridden || Restrictions.driving === 0 ? "" : Restrictions.reason
        onClicked: Restrictions.overridden ? Restrictions.overrideEnded() : Restrictions.overrideAsked()
        onRefused: why => root.shell.tell(why)
    }
    DialogSheet {
        id: sure

        objectName: "settingsResetAllSheet"
        title: qsTr("All settings as new?")
        text: qsTr("Everything goes back to how it came, but for the car, the screen's size and your home page.")
        path: Icons.reset
        danger: true
        acceptText: qsTr("As new")
        rejectText: qsTr("Keep mine")
        onAccepted: root.settings.resetAll()
    }
}
