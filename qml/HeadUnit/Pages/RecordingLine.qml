// A recording that runs, has ended, or could not begin: how long, how large, where, and why not.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Touchable {
    id: root

    required property Recording recording

    readonly property string length: qsTr("%1 min, %2 MB").arg(Math.floor(root.recording.seconds / 60) + ":" + String(root.recording.seconds % 60).padStart(2, "0")).arg(Format.number(root.recording.size / 1e6, 1))

    objectName: "recordingLine"
    implicitHeight: Style.touch
    text: qsTr("About the recording")
    Accessible.description: first.text

    StatusDot {
        id: dot

        x: Style.mm(1.6)
        anchors.verticalCenter: parent.verticalCenter
        level: root.recording.problem !== "" ? StatusDot.Caution : root.recording.running ? StatusDot.Danger : StatusDot.Good
    }
    Column {
        anchors.left: dot.right
        anchors.leftMargin: Style.mm(2.4)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            id: first

            objectName: "recordingWords"
            width: parent.width
            text: root.recording.problem || (root.recording.running ? qsTr("Recording: %1").arg(root.length) : qsTr("Recorded: %1").arg(root.length))
            color: root.recording.problem !== "" ? Style.caution : Style.text
            wrapMode: root.recording.problem !== "" ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
        }
        Caption {
            width: parent.width
            visible: root.recording.problem === ""
            elide: Text.ElideLeft
            text: root.recording.path.split("/").slice(-2).join("/")
        }
    }
}
