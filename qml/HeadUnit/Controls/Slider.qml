// A level to drag, tap or turn; the value stands over the handle while it changes.
import QtQuick
import HeadUnit.Style

Adjustable {
    id: root

    property bool live: true // moves while it is dragged, not only when let go
    readonly property bool down: area.pressed
    readonly property real handle: Style.mm(8.4)
    readonly property real travel: root.width - root.handle
    readonly property real shown: area.pressed ? area.dragged : root.value
    readonly property real position: (Math.max(root.from, Math.min(root.to, root.shown)) - root.from) / (root.to - root.from)
    readonly property color tone: root.usable ? Style.accent : Style.edge
    property var bubbleText: value => root.valueText
    // for values on the way to where the finger lets go

    implicitWidth: Style.mm(60)
    implicitHeight: Style.touch
    radius: root.height / 2

    Rectangle {
        id: track

        x: root.handle / 2 - height / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.travel + height
        height: Style.mm(3)
        radius: height / 2
        color: Style.track
        border.width: Style.outline
        border.color: Style.edge

        Rectangle {
            width: root.position * root.travel + height
            height: parent.height
            radius: height / 2
            color: root.tone
        }
    }
    Rectangle {
        x: root.position * root.travel
        anchors.verticalCenter: parent.verticalCenter
        width: root.handle
        height: root.handle
        radius: height / 2
        color: root.down && root.usable ? Style.accentSoft : Style.card
        border.width: Math.max(2, Style.mm(0.7))
        border.color: root.tone

        Rectangle {
            visible: bubble.text !== "" && (root.down && root.usable || root.adjusting)
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.top
            anchors.bottomMargin: Style.mm(1.6)
            width: Math.max(height, bubble.implicitWidth + Style.mm(5))
            height: Style.mm(9)
            radius: height / 2
            color: Style.accent

            Figure {
                id: bubble

                anchors.centerIn: parent
                text: root.bubbleText(root.shown)
                color: Style.accentInk
            }
        }
    }
    MouseArea {
        id: area

        property real dragged: root.from

        function follow(x: real): void {
            dragged = root.nearest(root.from + (x - root.handle / 2) / root.travel * (root.to - root.from));
            if (root.live && root.usable)
                root.move(dragged);
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => follow(mouse.x)
        onPositionChanged: mouse => {
            if (pressed)
                follow(mouse.x);
        }
        onReleased: {
            if (!root.usable || !root.live)
                root.move(dragged);
        }
    }
}
