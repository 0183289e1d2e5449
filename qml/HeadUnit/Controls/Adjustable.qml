// A number the driver sets: what slider and stepper share for keys, knob and screen reader.
// Left and right change it; Enter lets the knob do so until Enter, Escape or the loss of focus ends it.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    property string text
    property string blocked // why it cannot be used now; empty while it can
    property real value: 0
    property real from: 0
    property real to: 100
    property real stepSize: 1
    property string valueText: Format.tidy(root.value)
    property bool adjusting: false
    property real radius: Style.radius
    readonly property bool usable: root.blocked === ""
    readonly property real minimumValue: root.from
    readonly property real maximumValue: root.to
    signal moved(value: real)
    signal refused(why: string)

    // The nearest value that can be set; rounded so that 0.1 + 0.2 is 0.3.
    function nearest(value: real): real {
        const steps = Math.round((value - root.from) / root.stepSize);
        return Math.max(root.from, Math.min(root.to, Number((root.from + steps * root.stepSize).toFixed(6))));
    }

    function move(value: real): void {
        if (!root.usable)
            root.refused(root.blocked);
        else if (value !== root.value)
            root.moved(value);
    }

    function step(steps: int): void {
        root.move(root.nearest(root.value + steps * root.stepSize));
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.valueText)
    Accessible.description: root.blocked
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1)
    Accessible.onDecreaseAction: root.step(-1)
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onReturnPressed: root.adjusting = !root.adjusting
    Keys.onEnterPressed: root.adjusting = !root.adjusting
    Keys.onEscapePressed: event => {
        event.accepted = root.adjusting;
        root.adjusting = false;
    }
    onActiveFocusChanged: root.adjusting = false

    FocusRing {
        anchors.fill: parent
        z: 1
        radius: root.radius
        visible: root.activeFocus
        color: root.adjusting ? Style.alpha(Style.accent, 0.16) : "transparent"
    }
}
