// One signal in the list: its state, its name, where it comes from, its value.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    required property string label
    required property string origin
    required property string valueText
    required property string unit
    required property int readingState
    property bool current: false

    implicitHeight: Style.mm(13)
    text: root.label
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.label).arg(reading.hasValue ? root.valueText + " " + root.unit : reading.words)

    radius: Style.radius - Style.mm(1)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.current ? Style.accentSoft : root.down ? Style.raised : "transparent"
    }
    StatusDot {
        id: dot

        x: Style.mm(2.4)
        anchors.verticalCenter: parent.verticalCenter
        level: [StatusDot.Good, StatusDot.Caution, StatusDot.Unknown, StatusDot.Danger, StatusDot.Unknown][root.readingState]
    }
    Figure {
        id: name

        anchors.left: dot.right
        anchors.leftMargin: Style.mm(2.4)
        anchors.right: reading.left
        anchors.rightMargin: Style.mm(2)
        y: (parent.height - height - origin.height) / 2
        font.family: Style.textFamily
        font.weight: Font.Normal
        text: root.label
    }
    Caption {
        id: origin

        anchors.left: name.left
        anchors.right: parent.right
        anchors.rightMargin: Style.mm(2.4)
        anchors.top: name.bottom
        text: root.origin
    }
    Reading {
        id: reading

        anchors.right: parent.right
        anchors.rightMargin: Style.mm(2.4)
        y: name.y
        value: root.valueText
        unit: root.unit
        readingState: root.readingState
        marked: false // the dot says it
    }
}
