// Over everything: darker where the panel's own light cannot be set, and black until a touch while the screen is off.
import QtQuick
import HeadUnit.Model

Item {
    id: root

    required property Display display

    objectName: "screenOff"

    Rectangle {
        anchors.fill: parent
        color: "black"
        opacity: root.display.off ? 1 : root.display.dim
        visible: opacity > 0
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.display.off
        onPressed: root.display.wake()
    }
}
