// The assistant over the page that called it: for now, what it will need to listen and answer.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Model
import HeadUnit.Pages
import HeadUnit.Style

FocusScope {
    id: root

    required property Features features
    signal closed

    objectName: "assistantOverlay"
    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Assistant")
    Keys.onEscapePressed: root.closed()
    Keys.onBackPressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: Style.shade

        MouseArea {
            anchors.fill: parent
            onClicked: root.closed()
        }
    }
    Rectangle {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.gap
        width: Math.min(parent.width - 2 * Style.gap, Style.mm(190))
        height: Math.min(parent.height - 2 * Style.gap, root.height > root.width ? Style.mm(140) : Style.mm(82))
        radius: Style.radius * 1.4
        color: Style.background
        border.width: Style.hairline
        border.color: Style.accent

        MouseArea { // a touch beside the words does not close it
            anchors.fill: parent
        }
        FeaturePage {
            anchors.fill: parent
            anchors.margins: Style.gap
            feature: root.features.get("assistant")
            icon: Icons.assistant
            closable: true
            onClosed: root.closed()
        }
    }
}
