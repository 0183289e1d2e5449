// A button with a word on it, and an icon before the word where there is one.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Danger
    }

    property int kind: PushButton.Primary
    property string path
    readonly property bool filled: root.usable && root.kind !== PushButton.Secondary
    readonly property color fill: !root.usable ? Style.raised : root.kind === PushButton.Danger ? Style.dangerFill : root.kind === PushButton.Primary ? Style.accent : root.down ? Style.accentSoft : Style.raised
    readonly property color ink: !root.usable ? Style.textSoft : root.kind === PushButton.Danger ? Style.dangerInk : root.kind === PushButton.Primary ? root.down ? Style.dangerInk : Style.accentInk : Style.text

    implicitWidth: content.naturalWidth + Style.mm(9)
    implicitHeight: Style.touch
    radius: root.height / 2

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.filled && root.down ? root.kind === PushButton.Danger ? Style.blend(Style.dangerFill, "#000000", 0.3) : Style.accentDeep : root.fill
        border.width: root.activeFocus && root.filled ? Math.max(2, Style.mm(0.8)) : root.filled && root.kind === PushButton.Primary ? 0 : Style.outline
        border.color: !root.filled ? Style.edge : root.activeFocus ? Style.text : Style.danger
    }
    Item {
        id: content

        readonly property real lead: icon.visible ? icon.width + Style.mm(2) : 0
        readonly property real naturalWidth: content.lead + label.implicitWidth

        anchors.centerIn: parent
        width: Math.min(content.naturalWidth, root.width - Style.mm(4))
        height: parent.height

        Icon {
            id: icon

            visible: root.path !== ""
            anchors.verticalCenter: parent.verticalCenter
            path: root.path
            color: root.ink
        }
        Caption {
            id: label

            x: content.lead
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            font.pixelSize: Style.bodySize
            font.weight: Font.Medium
        }
    }
}
