// One warning: its picture in the colour of its severity, what it is, what to do, and when.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    required property int severity
    required property string sign
    required property string title
    property string line // the second line
    property string time
    property bool over: false
    property Flickable list: null // the software renderer forgets its clip for a shape that lies wholly outside
    readonly property bool inView: root.list === null || Math.abs(root.y + root.height / 2 - root.list.contentY - root.list.height / 2) < root.list.height / 2 + Style.mm(3)
    default property alias trailing: end.data

    readonly property bool narrow: root.width < Style.mm(100)
    readonly property color tone: root.over ? Style.textSoft : root.severity === 2 ? Style.danger : root.severity === 1 ? Style.caution : Style.accent

    implicitHeight: Math.max(Style.mm(14), words.height + Style.mm(3.2))
    Accessible.role: Accessible.ListItem
    Accessible.name: root.line === "" ? root.title : qsTr("%1. %2").arg(root.title).arg(root.line)

    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        width: Style.mm(10.4)
        height: width
        radius: width / 2
        color: root.over ? Style.raised : Style.alpha(root.tone, 0.18)

        Icon {
            visible: root.inView
            anchors.centerIn: parent
            size: Style.mm(6.4)
            path: Icons[root.sign] ?? Icons.warning
            color: root.tone
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Style.inset
        anchors.right: tail.left
        anchors.rightMargin: Style.mm(2)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(0.6)

        Figure {
            width: parent.width
            wrapMode: Text.Wrap
            font.family: Style.textFamily
            font.weight: root.over ? Font.Normal : Font.DemiBold
            text: root.title
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.narrow && root.time !== "" ? qsTr("%1 · %2").arg(root.time).arg(root.line) : root.line
        }
    }
    Row {
        id: tail

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(1)

        Caption {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow && text !== ""
            text: root.time
        }
        Row {
            id: end

            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
