// Where the car says it is, and the way it points, as a compass that turns with it.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    signal explain(string name, string label)

    readonly property bool pointing: Signals.headingState < 2
    readonly property list<string> winds: [qsTr("north"), qsTr("north-east"), qsTr("east"), qsTr("south-east"), qsTr("south"), qsTr("south-west"), qsTr("west"), qsTr("north-west")]
    readonly property string wind: root.winds[Math.round(Signals.heading / 45) % 8] ?? ""

    function degrees(value: real, plus: string, minus: string): string {
        return qsTr("%1° %2").arg(Format.number(Math.abs(value), 4)).arg(value < 0 ? minus : plus);
    }

    Touchable {
        objectName: "positionCard"
        anchors.fill: parent
        text: qsTr("About the position")
        onClicked: root.explain("latitude", qsTr("Position"))
    }
    Rectangle {
        id: dial

        x: Style.inset
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(parent.height - 2 * Style.mm(2), Style.mm(26))
        height: width
        radius: width / 2
        color: Style.accentSoft
        border.width: Style.hairline
        border.color: Style.cardEdge

        Caption {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: parent.width > Style.mm(20)
            text: qsTr("N", "north on a compass")
        }
        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.5
            path: Icons.compass
            color: root.pointing ? Style.accent : Style.edge
            rotation: root.pointing ? Math.round(Signals.heading) : 0
        }
    }
    Column {
        anchors.left: dial.right
        anchors.leftMargin: Style.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            width: parent.width
            text: root.pointing ? qsTr("Heading %1").arg(root.wind) : qsTr("Here now")
        }
        Reading {
            objectName: "latitude"
            width: parent.width
            value: root.degrees(Signals.latitude, qsTr("N"), qsTr("S"))
            readingState: Signals.latitudeState
        }
        Reading {
            objectName: "longitude"
            width: parent.width
            visible: Signals.latitudeState < 2
            value: root.degrees(Signals.longitude, qsTr("E"), qsTr("W"))
            readingState: Signals.longitudeState
        }
    }
}
