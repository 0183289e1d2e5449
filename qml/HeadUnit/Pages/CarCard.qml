// The car from above: what is open, which tyre is soft, how far it has come.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    property bool rightHandDrive: false
    signal explain(string name, string label)

    readonly property list<bool> doors: root.rightHandDrive ? [Signals.doorPassengerOpen, Signals.doorDriverOpen, Signals.doorRearPassengerOpen, Signals.doorRearDriverOpen] : [Signals.doorDriverOpen, Signals.doorPassengerOpen, Signals.doorRearDriverOpen, Signals.doorRearPassengerOpen]
    readonly property int openCount: root.doors.filter(open => open).length + (Signals.hoodOpen ? 1 : 0) + (Signals.trunkOpen ? 1 : 0)
    readonly property int doorState: Math.min(Signals.doorDriverOpenState, Signals.doorPassengerOpenState)
    readonly property bool beside: root.width > Style.mm(50) || root.height < 1.8 * root.width
    readonly property real aisle: pressures.visible && !root.beside ? Style.mm(7) : 0
    readonly property string doorText: root.openCount > 0 ? qsTr("%n open", "", root.openCount) : root.doorState === 0 ? qsTr("All closed") : root.doorState === 1 ? qsTr("Doors: old data") : root.doorState === 2 ? qsTr("No data yet") : ""

    Touchable {
        objectName: "carCard"
        anchors.fill: parent
        text: qsTr("About doors and tyres")
        onClicked: pressures.quietest === "" ? root.explain("doorDriverOpen", qsTr("Doors")) : root.explain(pressures.quietest, qsTr("Tyre pressure"))
    }
    Caption {
        id: heading

        objectName: "doorText"
        y: Style.inset
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: root.doorText
        color: root.openCount > 0 ? Style.caution : Style.textSoft
        font.weight: root.openCount > 0 ? Font.DemiBold : Font.Normal
    }
    CarPicture {
        id: picture

        anchors.top: heading.text === "" ? parent.top : heading.bottom
        anchors.bottom: odometer.visible ? odometer.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: Style.mm(1.6) + root.aisle
        anchors.bottomMargin: Style.mm(1.6) + (pressures.visible && root.beside ? Style.mm(5) : root.aisle)
        doors: root.doors
        hood: Signals.hoodOpen
        trunk: Signals.trunkOpen
        softTyres: [Signals.tyreLowFrontLeft, Signals.tyreLowFrontRight, Signals.tyreLowRearLeft, Signals.tyreLowRearRight]
        headlights: Signals.lowBeam || Signals.highBeam
        brakeLights: Signals.brakeLights === "ACTIVE" || Signals.brakeLights === "ADAPTIVE"

        TyrePressures {
            id: pressures

            anchors.fill: parent
            compact: root.width < Style.mm(50)
            rows: !root.beside
            spread: root.beside ? Math.min(Math.max(130 * picture.unit, 86 * picture.unit + Style.mm(9)), picture.width - Style.mm(10)) : Math.min(picture.width - Style.mm(11), 96 * picture.unit)
            frontY: root.beside ? height / 2 - 57 * picture.unit : height / 2 - 102 * picture.unit - Style.mm(3.4)
            rearY: root.beside ? height / 2 + 57 * picture.unit : height / 2 + 102 * picture.unit + Style.mm(3.4)
        }
    }
    Reading {
        id: odometer

        objectName: "odometer"
        visible: Signals.odometerState !== 4
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.inset
        value: Format.distance(Signals.odometer, 0)
        unit: Format.distanceUnit
        readingState: Signals.odometerState
    }
}
