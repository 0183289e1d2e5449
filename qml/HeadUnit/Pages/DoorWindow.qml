// One window: how far it is open, and a touch each to close and to open it.
import QtQuick
import QtQuick.Layouts
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property Commands commands
    required property string name // of the signal, as in Signals
    required property string text
    required property int value // percent open
    required property int readingState
    signal refused(string why)

    readonly property string words: command.failed ? command.words : command.pending ? qsTr("Asked for") : root.readingState > 1 ? qsTr("No data yet") : root.value <= 0 ? qsTr("Closed") : root.value >= 100 ? qsTr("Open") : qsTr("%1 % open").arg(root.value)
    readonly property bool roomy: root.height > Style.mm(23)

    visible: root.readingState !== 4
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Style.mm(17.4)
    Layout.preferredWidth: 1

    VehicleCommand {
        id: command

        commands: root.commands
        name: root.name
    }
    Column {
        x: Style.mm(1)
        width: parent.width - 2 * x
        y: ((buttons.visible ? buttons.y : parent.height) - height) / 2

        Caption {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.roomy || !buttons.visible || !told.visible
            text: root.text
            color: Style.text
        }
        Caption {
            id: told

            objectName: "words-" + root.name
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.roomy || !buttons.visible || command.failed || command.pending || root.readingState > 0 || root.value > 0
            text: root.words
            color: command.failed || root.readingState === 0 && root.value > 0 ? Style.caution : Style.textSoft
        }
    }
    Row {
        id: buttons

        visible: command.offered
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.roomy ? Style.mm(1) : 0

        IconButton {
            objectName: "close-" + root.name
            text: qsTr("Close the window: %1").arg(root.text)
            path: Icons.chevronUp
            blocked: command.why
            onClicked: command.set(0)
            onRefused: why => root.refused(why)
        }
        IconButton {
            objectName: "open-" + root.name
            text: qsTr("Open the window: %1").arg(root.text)
            path: Icons.chevronDown
            blocked: command.why
            onClicked: command.set(100)
            onRefused: why => root.refused(why)
        }
    }
}
