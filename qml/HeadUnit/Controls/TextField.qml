// One line to write in, by our own keyboard or any that is plugged in; while driving it says why it takes nothing.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Car
import HeadUnit.Style

T.TextField {
    id: root

    property string path
    property string blocked: Restrictions.noKeyboard ? Restrictions.reason : ""
    property bool clearable: true
    readonly property bool usable: root.blocked === ""
    readonly property bool down: root.pressed
    readonly property string prompt: root.usable ? root.placeholderText : root.blocked
    signal refused(why: string)

    readOnly: !root.usable
    implicitWidth: Style.mm(70)
    implicitHeight: Style.touch
    leftPadding: root.path === "" ? Style.mm(3) : Style.mm(10.5)
    rightPadding: clear.visible ? Style.touch : Style.mm(3)
    verticalAlignment: Text.AlignVCenter
    font.family: Style.textFamily
    font.pixelSize: Style.bodySize
    color: root.usable ? Style.text : Style.textSoft
    selectionColor: Style.accent
    selectedTextColor: Style.accentInk
    placeholderTextColor: Style.textSoft
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.role: Accessible.EditableText
    Accessible.name: root.placeholderText
    Accessible.description: root.blocked
    onPressed: {
        if (root.usable)
            return;
        Restrictions.refused("keyboard");
        root.refused(root.blocked);
    }

    background: Rectangle {
        radius: Style.radius
        color: root.usable ? Style.card : Style.raised
        border.width: root.activeFocus ? Math.max(2, Style.mm(0.4)) : Style.outline
        border.color: root.activeFocus ? Style.accent : Style.edge
    }

    Icon {
        visible: root.path !== ""
        x: Style.mm(3.2)
        anchors.verticalCenter: parent.verticalCenter
        size: Style.mm(5.6)
        path: root.path
        color: Style.textSoft
    }
    Caption {
        x: root.leftPadding
        width: root.width - x - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.prompt
        wrapMode: root.usable ? Text.NoWrap : Text.Wrap
        maximumLineCount: 2
        font.pixelSize: root.usable ? root.font.pixelSize : Style.captionSize
    }
    IconButton {
        id: clear

        objectName: "searchClear"
        anchors.right: parent.right
        visible: root.clearable && root.usable && root.text !== ""
        text: qsTr("Clear")
        path: Icons.clear
        tone: Style.textSoft
        onClicked: root.clear()
    }
}
