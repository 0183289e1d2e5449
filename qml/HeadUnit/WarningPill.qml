// The worst warning in a few words, in the middle of the status bar; a tap opens all of them.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Touchable {
    id: root

    required property Warnings warnings
    required property real room

    readonly property Item worst: pills.count > 0 ? pills.itemAt(0) : null

    objectName: "warningBanner"
    visible: root.warnings.count > 0
    width: root.worst?.width ?? 0
    radius: root.height / 2
    text: qsTr("%n warning(s)", "", root.warnings.count)

    Repeater {
        id: pills

        model: root.warnings

        delegate: Rectangle {
            id: pill

            required property int index
            required property int severity
            required property string title
            required property string advice

            readonly property bool danger: pill.severity === 2
            readonly property color tone: pill.danger ? Style.dangerInk : pill.severity === 1 ? Style.caution : Style.text
            readonly property real full: sign.width + more.width + metrics.advanceWidth + Style.mm(9.4)
            // Half a sentence says less than the sign alone.
            readonly property bool brief: root.room < pill.full - 0.35 * metrics.advanceWidth

            visible: pill.index === 0
            anchors.verticalCenter: parent?.verticalCenter
            width: Math.min(root.room, pill.brief ? Math.max(Style.touch, sign.width + more.width + Style.mm(6)) : pill.full)
            height: Style.mm(8.6)
            radius: height / 2
            color: pill.danger ? Style.dangerFill : pill.severity === 1 ? Style.cautionSoft : Style.raised

            TextMetrics {
                id: metrics

                font: words.font
                text: pill.title
            }
            TextMetrics {
                id: count

                font: more.font
                text: more.text
            }
            Icon {
                id: sign

                x: pill.brief && !more.visible ? (pill.width - width) / 2 : Style.mm(2.4)
                anchors.verticalCenter: parent.verticalCenter
                size: Style.mm(4.8)
                path: pill.severity === 0 ? Icons.info : Icons.warning
                color: pill.tone
            }
            Caption {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Style.mm(1.6)
                anchors.right: more.left
                anchors.rightMargin: Style.mm(1.6)
                anchors.verticalCenter: parent.verticalCenter
                visible: !pill.brief
                text: pill.title
                color: pill.tone
                font.weight: Font.Medium
            }
            Caption {
                id: more

                visible: root.warnings.count > 1
                anchors.right: parent.right
                anchors.rightMargin: Style.mm(3)
                anchors.verticalCenter: parent.verticalCenter
                width: visible ? count.advanceWidth + Style.mm(0.4) : 0
                text: "+" + (root.warnings.count - 1)
                color: pill.tone
                font.weight: Font.DemiBold
            }
        }
    }
}
