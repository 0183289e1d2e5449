// The keyboard at the bottom edge, while a text field has the focus and typing is allowed.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Keyboard keyboard

    readonly property bool open: root.keyboard.shown
    readonly property Item focused: root.Window.activeFocusItem
    readonly property TextInput line: root.focused as TextInput
    readonly property TextEdit lines: root.focused as TextEdit
    readonly property bool writable: root.line ? !root.line.readOnly : root.lines ? !root.lines.readOnly : false

    onFocusedChanged: root.keyboard.attend(root.focused, root.writable)
    onWritableChanged: root.keyboard.attend(root.focused, root.writable)
    Component.onCompleted: root.keyboard.attend(root.focused, root.writable)

    objectName: "keyboardPanel"
    visible: root.open
    implicitHeight: sheet.height
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Keys.onEscapePressed: root.keyboard.hide()

    Connections {
        target: root.keyboard

        function onEntered(): void {
            (keys.item as Item).nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
        }
    }
    Binding {
        target: root.keyboard
        property: "panel"
        value: root
    }
    Binding {
        target: root.keyboard
        property: "blocked"
        value: Restrictions.noKeyboard
    }
    Rectangle {
        id: sheet

        width: parent.width
        height: keys.height + Style.mm(0.8)
        anchors.bottom: parent.bottom
        color: Style.rail

        // What misses a key touches nothing behind the keyboard.
        MouseArea {
            anchors.fill: parent
        }
        Rectangle {
            width: parent.width
            height: Style.hairline
            color: Style.cardEdge
        }
        Loader {
            id: keys

            width: parent.width
            active: root.open || keys.status === Loader.Ready
            sourceComponent: Column {
                Offers {
                    width: parent.width
                    keyboard: root.keyboard
                }
                KeyRows {
                    width: parent.width
                    keyboard: root.keyboard
                }
            }
        }
    }
}
