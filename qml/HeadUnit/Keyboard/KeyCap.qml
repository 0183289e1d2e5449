// One key: a letter or an icon; held down it repeats, or says so.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    property string text
    property string name: root.text
    property string path
    property real share: 1 // of a letter key's width
    property bool special: false
    property bool lit: false
    property bool repeats: false
    readonly property bool down: area.pressed || root.pushed
    property bool pushed: false
    signal clicked
    signal held

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onPressAction: root.clicked()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.pushed = true;
            event.accepted = true;
        }
    }
    Keys.onReleased: event => {
        if (root.pushed && !event.isAutoRepeat) {
            root.pushed = false;
            root.clicked();
        }
    }
    onActiveFocusChanged: root.pushed = false

    Rectangle {
        anchors.fill: parent
        anchors.margins: Style.mm(0.45)
        radius: Style.mm(2)
        color: root.down ? Style.accent : root.lit ? Style.accentSoft : root.special ? Style.cardLow : Style.card
        border.width: Style.hairline
        border.color: Style.cardEdge
    }
    Text {
        anchors.centerIn: parent
        visible: root.path === ""
        text: root.text
        textFormat: Text.PlainText
        font.family: Style.textFamily
        font.pixelSize: Style.bodySize
        color: root.down ? Style.accentInk : Style.text
        Accessible.ignored: true
    }
    Loader {
        anchors.centerIn: parent
        active: root.path !== ""
        sourceComponent: Icon {
            size: Style.mm(5.6)
            path: root.path
            color: root.down ? Style.accentInk : root.lit ? Style.accent : Style.text
        }
    }
    FocusRing {
        anchors.fill: parent
        radius: Style.mm(2)
        visible: root.activeFocus
    }
    Timer {
        id: again

        interval: 90
        repeat: true
        running: area.pressed && area.long && root.repeats
        onTriggered: root.clicked()
    }
    MouseArea {
        id: area

        property bool long: false

        anchors.fill: parent
        pressAndHoldInterval: 450
        onPressed: area.long = false
        onPressAndHold: {
            area.long = true;
            root.held();
        }
        onClicked: if (!area.long)
            root.clicked()
    }
}
