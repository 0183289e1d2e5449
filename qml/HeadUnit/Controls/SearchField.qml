// One line to search with, by any keyboard that is plugged in.
import QtQuick
import QtQuick.Templates as T
import HeadUnit.Style

T.TextField {
    id: root

    implicitHeight: Style.touch
    leftPadding: Style.mm(10.5)
    rightPadding: clear.visible ? Style.touch : Style.mm(3)
    verticalAlignment: Text.AlignVCenter
    font.family: Style.textFamily
    font.pixelSize: Style.bodySize
    color: Style.text
    selectionColor: Style.accent
    selectedTextColor: Style.accentInk
    placeholderTextColor: Style.textSoft
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.role: Accessible.EditableText
    Accessible.name: root.placeholderText

    background: Rectangle {
        radius: Style.radius
        color: Style.card
        border.width: root.activeFocus ? Math.max(2, Style.mm(0.4)) : Math.max(1, Style.hairline)
        border.color: root.activeFocus ? Style.accent : Style.edge
    }

    Icon {
        x: Style.mm(3.2)
        anchors.verticalCenter: parent.verticalCenter
        size: Style.mm(5.6)
        path: Icons.search
        color: Style.textSoft
    }
    Caption {
        x: root.leftPadding
        width: root.width - x - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        text: root.placeholderText
        font.pixelSize: root.font.pixelSize
    }
    IconButton {
        id: clear

        objectName: "searchClear"
        anchors.right: parent.right
        visible: root.text !== ""
        text: qsTr("Clear the search")
        path: Icons.clear
        tone: Style.textSoft
        onClicked: root.clear()
    }
}
