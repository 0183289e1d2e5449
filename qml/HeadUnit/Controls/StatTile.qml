// One reading with its name; a tap asks why it is what it is.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    required property string path
    required property string value
    required property int readingState
    property string unit
    property bool wanted: true
    property bool stacked: false

    readonly property bool twoLines: root.stacked || !reading.hasValue || name.x + name.implicitWidth + reading.implicitWidth + Style.mm(2) > root.width

    implicitWidth: Style.mm(34)
    implicitHeight: Style.touch
    text: qsTr("Reading")
    Accessible.name: root.readingState < 2 ? qsTr("%1: %2 %3").arg(root.text).arg(root.value).arg(root.unit) : qsTr("%1: %2").arg(root.text).arg(reading.words)

    radius: Style.mm(2)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.down ? Style.raised : "transparent"
    }
    Icon {
        id: icon

        x: Style.mm(0.6)
        y: root.stacked ? name.y + (name.height - height) / 2 : (parent.height - height) / 2
        size: Style.mm(5)
        path: root.path
        color: Style.textSoft
    }
    Caption {
        id: name

        anchors.left: icon.right
        anchors.leftMargin: Style.mm(1.6)
        y: root.twoLines ? parent.height / 2 - height : (parent.height - height) / 2
        width: root.twoLines ? parent.width - x : Math.min(implicitWidth, parent.width - x - reading.implicitWidth - Style.mm(1.5))
        text: root.text
    }
    Reading {
        id: reading

        x: root.stacked ? icon.x : root.twoLines ? name.x : parent.width - implicitWidth - Style.mm(0.6)
        y: root.stacked ? parent.height / 2 : root.twoLines ? parent.height / 2 + (reading.hasValue ? -Style.mm(0.6) : name.height / 2 - height / 2) : (parent.height - height) / 2
        value: root.value
        unit: root.unit
        readingState: root.readingState
        size: root.stacked ? Style.titleSize : Style.bodySize
    }
}
