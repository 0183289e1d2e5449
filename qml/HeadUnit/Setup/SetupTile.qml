// A large choice: a word, what it means, and a tick when it is the one.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    property string note
    property string path
    property bool current: false

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.current
    Accessible.description: root.note

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.down || root.current ? Style.accentSoft : Style.card
        border.width: root.current ? Math.max(2, Style.mm(0.5)) : Style.outline
        border.color: root.current ? Style.accent : Style.edge
    }
    Icon {
        visible: root.current
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Style.mm(2)
        size: Style.mm(6)
        path: Icons.check
        color: Style.accent
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Style.inset
        spacing: Style.mm(1.2)

        Icon {
            visible: root.path !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            size: Style.mm(11)
            path: root.path
            color: root.current ? Style.accent : Style.textSoft
        }
        Figure {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
            font.pixelSize: Style.titleSize
        }
        Caption {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.note
        }
    }
}
