// A level that a finger or the arrow keys move.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    required property string text
    required property string valueText
    required property real low
    required property real high
    required property real value
    signal moved(real value)

    function step(direction: int): void {
        root.moved(root.value + direction * (root.high - root.low) / 20);
    }

    implicitHeight: Style.mm(11)
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: root.text
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1)
    Accessible.onDecreaseAction: root.step(-1)
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)

    FocusRing {
        anchors.fill: parent
        anchors.margins: -Style.mm(1)
        visible: root.activeFocus
    }
    Caption {
        text: root.text
    }
    Caption {
        anchors.right: parent.right
        text: root.valueText
        color: Style.text
    }
    Bar {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(1)
        width: parent.width
        height: Style.mm(4)
        from: root.low
        to: root.high
        zero: Math.max(root.low, Math.min(0, root.high))
        value: root.value
    }
    MouseArea {
        function follow(x: real): void {
            root.moved(root.low + (root.high - root.low) * Math.max(0, Math.min(1, x / width)));
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => follow(mouse.x)
        onPositionChanged: mouse => follow(mouse.x)
    }
}
