// On or off. It shows `checked` and asks for the other by `toggled`; while that is under way it stands in the middle.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    property bool checked: false
    property bool pending: false
    signal toggled(checked: bool)

    readonly property color tone: root.usable ? Style.accent : Style.edge
    readonly property bool filled: root.checked && !root.pending

    implicitWidth: Style.mm(16)
    implicitHeight: Style.touch
    radius: root.height / 2
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onToggleAction: root.press()
    onClicked: root.toggled(!root.checked)

    Rectangle {
        id: groove

        anchors.centerIn: parent
        width: Style.mm(14)
        height: Style.mm(8)
        radius: height / 2
        color: root.filled ? root.tone : root.down ? Style.accentSoft : Style.track
        border.width: root.filled ? 0 : Style.outline
        border.color: root.pending ? Style.accent : Style.edge

        Rectangle {
            readonly property real inset: Style.mm(1)

            x: root.pending ? (parent.width - width) / 2 : root.checked ? parent.width - width - inset : inset
            anchors.verticalCenter: parent.verticalCenter
            width: height
            height: parent.height - 2 * inset
            radius: height / 2
            color: root.filled ? Style.accentInk : root.pending ? Style.accent : root.usable ? Style.text : Style.textSoft

            Behavior on x {
                enabled: Style.settled
                NumberAnimation {
                    duration: Style.quick
                    easing.type: Easing.OutQuad
                }
            }
        }
    }
}
