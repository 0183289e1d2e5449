// One reading of the car under its name; left out where the car does not have it. A touch asks why it reads as it does.
import QtQuick
import QtQuick.Layouts
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    required property string name // of the signal, as in Signals
    required property string path
    required property string value
    required property int readingState
    property string unit
    property bool poor: false // not as it should be
    signal explain(string name, string label)

    objectName: "tile-" + root.name
    visible: root.readingState !== 4
    implicitWidth: Style.mm(34)
    implicitHeight: Style.touch
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Style.touch
    Layout.maximumHeight: Style.mm(24)
    Layout.preferredWidth: 1
    text: qsTr("Reading")
    radius: Style.mm(2)
    Accessible.name: root.readingState < 2 ? qsTr("%1: %2 %3").arg(root.text).arg(root.value).arg(root.unit) : qsTr("%1: %2").arg(root.text).arg(reading.words)
    onClicked: root.explain(root.name, root.text)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.down ? Style.raised : "transparent"
    }
    Icon {
        id: icon

        x: Style.mm(1.4)
        anchors.verticalCenter: parent.verticalCenter
        size: Style.mm(5.4)
        path: root.path
        color: root.poor && root.readingState < 2 ? Style.caution : Style.textSoft
    }
    Column {
        anchors.left: icon.right
        anchors.leftMargin: Style.mm(2)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            width: parent.width
            text: root.text
        }
        Reading {
            id: reading

            objectName: "value-" + root.name
            size: root.height > Style.mm(16) ? Style.titleSize : Style.bodySize
            value: root.value
            unit: root.unit
            readingState: root.readingState
            color: root.poor ? Style.caution : Style.text
        }
    }
}
