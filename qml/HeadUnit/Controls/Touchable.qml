// What answers a finger, the rotary knob and the keyboard; lighter than a Controls button, which the first frame would pay for.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    property string text
    property string blocked // why it cannot be used now; empty while it can
    property real radius: Style.radius
    readonly property bool usable: root.blocked === ""
    readonly property bool down: area.pressed || root.held
    readonly property bool hovered: area.containsMouse // for windows with a mouse; a finger leaves it set
    property bool held: false
    signal clicked
    signal refused(why: string)

    function press(): void {
        if (root.usable)
            root.clicked();
        else
            root.refused(root.blocked);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.blocked
    Accessible.focusable: true
    Accessible.onPressAction: root.press()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.held = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (root.held && !event.isAutoRepeat) {
            root.held = false;
            root.press();
        }
    }
    onActiveFocusChanged: root.held = false

    FocusRing {
        anchors.fill: parent
        z: 1
        radius: root.radius
        visible: root.activeFocus
    }
    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.press()
    }
}
