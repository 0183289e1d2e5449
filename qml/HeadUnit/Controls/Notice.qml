// What is wrong and what to do, where content would stand.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    required property string icon
    required property string title
    property string advice
    property color tone: Style.textSoft

    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width, Style.mm(110))
        spacing: Style.mm(1.6)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Style.mm(11)
            path: root.icon
            color: root.tone
        }
        Figure {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.title
        }
        Caption {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.advice
        }
    }
}
