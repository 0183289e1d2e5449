// How loud it is: less, mute, more.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Stepper {
    id: root

    required property Volume volume
    readonly property bool silent: root.volume.muted || root.volume.level === 0

    objectName: "volume"
    implicitWidth: 3 * root.button
    flat: true
    faceless: true
    text: qsTr("Volume")
    value: root.volume.level
    valueText: root.volume.muted ? qsTr("muted") : Format.number(root.volume.level, 0)
    stepSize: 4
    blocked: root.volume.available ? "" : root.volume.why
    onMoved: value => root.volume.level = value

    Touchable {
        objectName: "mute"
        x: root.button
        width: parent.width - 2 * root.button
        height: parent.height
        text: root.volume.muted ? qsTr("Sound on") : qsTr("Mute")
        blocked: root.blocked
        onClicked: root.volume.muted = !root.volume.muted
        onRefused: why => root.refused(why)

        Column {
            anchors.centerIn: parent

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                path: root.silent ? Icons.mute : root.volume.level < 50 ? Icons.volumeLow : Icons.volume
                color: !root.usable ? Style.edge : root.volume.muted ? Style.caution : Style.text
            }
            Caption {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.usable
                text: Format.number(root.volume.level, 0)
            }
        }
    }
}
