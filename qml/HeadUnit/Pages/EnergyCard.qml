// How far it will go, and what is left in the battery or the tank.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property bool electric
    signal explain(string name, string label)

    readonly property bool battery: root.electric && Signals.chargeState !== 4
    readonly property string rangeName: Signals.rangeState !== 4 ? "range" : root.battery ? "batteryRange" : "fuelRange"
    readonly property real range: Signals.rangeState !== 4 ? Signals.range : root.battery ? Signals.batteryRange : Signals.fuelRange
    readonly property int rangeState: Signals.rangeState !== 4 ? Signals.rangeState : root.battery ? Signals.batteryRangeState : Signals.fuelRangeState
    readonly property real level: root.battery ? Signals.charge : Signals.fuelLevel
    readonly property int levelState: root.battery ? Signals.chargeState : Signals.fuelLevelState
    readonly property bool known: root.rangeState !== 4 || root.levelState !== 4
    readonly property bool charging: root.battery && Signals.charging && Signals.chargingState === 0
    readonly property bool low: root.levelState === 0 && root.level < 12
    readonly property bool roomy: root.height > Style.mm(30)

    implicitHeight: Style.mm(24)

    Touchable {
        objectName: "rangeCard"
        anchors.fill: parent
        text: qsTr("About the range")
        onClicked: root.explain(root.rangeState !== 4 ? root.rangeName : root.battery ? "charge" : "fuelLevel", qsTr("Range"))
    }
    Icon {
        id: icon

        x: Style.inset
        y: Style.inset
        size: Style.mm(5)
        path: root.battery ? Icons.charge : Icons.fuel
        color: root.charging ? Style.good : root.low ? Style.caution : Style.textSoft
    }
    Caption {
        anchors.left: icon.right
        anchors.leftMargin: Style.mm(1.2)
        anchors.right: percent.left
        anchors.verticalCenter: icon.verticalCenter
        text: root.charging ? qsTr("Charging") : root.rangeState !== 4 ? qsTr("Range") : root.battery ? qsTr("Charge") : qsTr("Fuel")
        color: root.charging ? Style.good : Style.textSoft
    }
    Reading {
        id: percent

        objectName: "levelValue"
        visible: root.rangeState !== 4 && root.levelState !== 4
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.verticalCenter: icon.verticalCenter
        value: Format.number(root.level, 0)
        unit: "%"
        readingState: root.levelState
    }
    Reading {
        objectName: "rangeValue"
        x: Style.inset
        y: icon.y + icon.height + (bar.y - icon.y - icon.height - height) / 2
        value: root.rangeState !== 4 ? Format.distance(root.range, 0) : Format.number(root.level, 0)
        unit: root.rangeState !== 4 ? Format.distanceUnit : "%"
        readingState: root.rangeState !== 4 ? root.rangeState : root.levelState
        size: root.roomy ? Style.mm(13) : Style.figureSize
    }
    Bar {
        id: bar

        visible: root.levelState !== 4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Style.inset
        height: root.roomy ? Style.mm(4.4) : Style.mm(2.4)
        value: root.levelState < 2 ? root.level : 0
        live: root.levelState === 0
        color: root.low ? Style.caution : root.battery ? Style.good : Style.accent
    }
}
