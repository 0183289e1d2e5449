// A danger, large and calm: what it is, what to do, and one button that says it was seen. The page stays in sight.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

FocusScope {
    id: root

    required property Warnings warnings
    required property Shell shell

    objectName: "warningOverlay"
    Component.onCompleted: seen.forceActiveFocus(Qt.TabFocusReason)

    Rectangle {
        id: card

        readonly property bool upright: root.height > root.width
        readonly property real inset: Style.inset * 1.5

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Style.gap, (root.height - height) / 2)
        width: Math.min(root.width - 2 * Style.gap, Style.mm(card.upright ? 110 : 128))
        height: words.height + seen.height + 3 * card.inset
        radius: Style.radius * 1.4
        color: Style.card
        border.width: Style.mm(0.8)
        border.color: Style.danger
        Accessible.role: Accessible.AlertMessage
        Accessible.name: qsTr("%1. %2").arg(root.warnings.dangerTitle).arg(root.warnings.dangerAdvice)

        Rectangle {
            id: disc

            x: card.inset
            y: card.inset
            width: Style.mm(18)
            height: width
            radius: width / 2
            color: Style.dangerFill

            Icon {
                anchors.centerIn: parent
                size: Style.mm(11)
                path: Icons[root.warnings.dangerSign] ?? Icons.warning
                color: Style.dangerInk
            }
        }
        Column {
            id: words

            anchors.left: disc.right
            anchors.leftMargin: card.inset
            anchors.right: parent.right
            anchors.rightMargin: card.inset
            y: card.inset
            height: Math.max(implicitHeight, disc.height)
            spacing: Style.mm(1.4)

            Figure {
                objectName: "dangerTitle"
                width: parent.width
                wrapMode: Text.Wrap
                text: root.warnings.dangerTitle
                font.pixelSize: Style.figureSize
            }
            Caption {
                objectName: "dangerAdvice"
                width: parent.width
                wrapMode: Text.Wrap
                text: root.warnings.dangerAdvice
                color: Style.text
                font.pixelSize: Style.titleSize
            }
        }
        PushButton {
            id: seen

            objectName: "dangerSeen"
            anchors.bottom: parent.bottom
            anchors.bottomMargin: card.inset
            x: card.inset
            width: parent.width - 2 * card.inset
            height: Style.mm(20)
            radius: Style.radius
            kind: PushButton.Danger
            text: qsTr("OK")
            onClicked: root.warnings.acknowledge(root.warnings.dangerId)
        }
    }
}
