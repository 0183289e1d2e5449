// The third step: a bank card held to the glass says how many pixels a millimetre has.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Setup setup
    readonly property bool upright: root.height > root.width
    // A card that does not fit lies the other way; as large as both are, its shorter side tells as well.
    readonly property bool turned: root.setup.cardWidth * root.setup.scale > stage.width
    readonly property real cardWidth: (root.turned ? root.setup.cardHeight : root.setup.cardWidth) * root.setup.scale
    readonly property real cardHeight: (root.turned ? root.setup.cardWidth : root.setup.cardHeight) * root.setup.scale

    function grow(pixels: real): void {
        root.setup.scale = root.setup.scale * (root.cardWidth + pixels) / root.cardWidth;
    }

    Item {
        id: stage

        width: root.upright ? parent.width : parent.width - side.width - Style.gap
        height: root.upright ? parent.height - side.height - Style.gap : parent.height

        Rectangle {
            id: card

            objectName: "setupCard"
            width: root.cardWidth
            height: root.cardHeight
            anchors.right: parent.right
            anchors.rightMargin: Math.max(0, (parent.width - width) / 2)
            anchors.verticalCenter: parent.verticalCenter
            radius: 3.18 * root.setup.scale
            color: Style.accentSoft
            border.width: Math.max(2, Style.mm(0.5))
            border.color: Style.accent

            Rectangle {
                x: parent.width * 0.09
                y: parent.height * 0.34
                width: 11 * root.setup.scale
                height: 8.5 * root.setup.scale
                radius: Style.mm(1)
                color: Style.blend(Style.accent, Style.accentSoft, 0.5)
            }
            Column {
                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.52
                width: parent.width * 0.86
                spacing: Style.mm(1)

                Caption {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    text: qsTr("Hold a bank card here")
                    color: Style.text
                    font.pixelSize: Style.bodySize
                }
                Caption {
                    objectName: "setupMeasured"
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Screen: %1").arg(root.setup.measured)
                }
            }
        }
        Item {
            id: edge

            readonly property bool down: area.pressed
            readonly property string text: qsTr("Edge of the card: drag it")

            objectName: "setupCardEdge"
            x: card.x - width / 2
            y: card.y + (card.height - height) / 2
            width: Style.mm(15)
            height: Math.max(width, card.height * 0.5)
            activeFocusOnTab: true
            Accessible.role: Accessible.Slider
            Accessible.name: edge.text
            Accessible.focusable: true
            Keys.onLeftPressed: root.grow(2)
            Keys.onRightPressed: root.grow(-2)

            FocusRing {
                anchors.fill: parent
                radius: width / 2
                visible: edge.activeFocus
            }
            Rectangle {
                anchors.centerIn: parent
                width: Style.mm(edge.down ? 4 : 3)
                height: Style.mm(14)
                radius: width / 2
                color: Style.accent
            }
            // The card is in the middle while it fits: both its edges move, each by half of what it grows.
            MouseArea {
                id: area

                property real last: 0

                anchors.fill: parent
                preventStealing: true
                onPressed: mouse => last = mapToItem(stage, mouse.x, 0).x
                onPositionChanged: mouse => {
                    const now = mapToItem(stage, mouse.x, 0).x;
                    root.grow((last - now) * (root.cardWidth < stage.width ? 2 : 1));
                    last = now;
                }
            }
        }
    }
    Column {
        id: side

        anchors.right: parent.right
        anchors.bottom: root.upright ? parent.bottom : undefined
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        width: root.upright ? parent.width : Math.min(Style.mm(50), parent.width * 0.42)
        spacing: Style.mm(1.6)

        Caption {
            width: parent.width
            visible: !root.upright
            wrapMode: Text.Wrap
            text: qsTr("Make the outline as large as the card, then every button fits a finger.")
        }
        Stepper {
            objectName: "setupScale"
            width: parent.width
            button: Style.mm(15)
            text: qsTr("Size of the outline")
            value: root.setup.scale
            from: 2.5
            to: 24
            stepSize: 0.04
            valueText: root.setup.measured
            faceless: true
            onMoved: value => root.setup.scale = value
        }
        PushButton {
            objectName: "setupKnownPanel"
            visible: root.setup.known !== ""
            width: parent.width
            kind: PushButton.Secondary
            text: qsTr("Known size")
            Accessible.description: root.setup.known
            onClicked: root.setup.takeKnown()
        }
        Caption {
            width: parent.width
            visible: !root.upright
            wrapMode: Text.Wrap
            text: root.setup.known !== "" ? qsTr("Known: %1").arg(root.setup.known) : root.setup.said
        }
    }
}
