// On or off by an icon; with a label it is a tile, without one it stands in a bar.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    required property string path
    property string label
    property bool lit: false
    property int readingState: 0
    readonly property bool framed: root.label !== ""
    readonly property color ink: root.lit && root.readingState === 0 ? Style.accent : root.usable ? Style.text : Style.textSoft

    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.lit

    Rectangle {
        readonly property real size: Math.min(root.width, root.height)

        anchors.centerIn: parent
        width: root.framed ? root.width : size - Style.mm(1.6)
        height: root.framed ? root.height : width
        radius: root.framed ? root.radius : height / 2
        color: root.lit || root.down && root.usable ? Style.accentSoft : root.framed ? Style.raised : "transparent"
        border.width: root.framed ? Style.outline : 0
        border.color: root.lit ? Style.accent : Style.edge
    }
    Icon {
        id: icon

        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height - height - (root.framed ? word.height : 0)) / 2
        size: Style.mm(6.2)
        path: root.path
        color: root.ink
    }
    Caption {
        id: word

        visible: root.framed
        anchors.top: icon.bottom
        width: parent.width - Style.mm(1)
        x: Style.mm(0.5)
        horizontalAlignment: Text.AlignHCenter
        text: root.label
        color: root.lit ? Style.text : Style.textSoft
    }
    StateMark {
        readingState: root.readingState
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Style.mm(1)
        size: Style.mm(3)
    }
}
