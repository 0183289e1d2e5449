// The air inside: what is set, what it is now, how hard the fan works. A tap opens the climate page.
import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    signal opened

    readonly property bool dual: Signals.climateTemperatureDriverState !== 4 && Signals.climateTemperaturePassengerState !== 4
    readonly property bool settable: Signals.climateTemperatureDriverState !== 4
    readonly property int size: root.dual && root.width < Style.mm(56) ? Style.titleSize : Style.figureSize

    objectName: "climateCard"
    text: qsTr("Climate")
    onClicked: root.opened()

    Card {
        anchors.fill: parent
    }
    Icon {
        id: icon

        x: Style.inset
        y: Style.inset
        size: Style.mm(5)
        path: Icons.climate
        color: Signals.airConditioning && Signals.airConditioningState === 0 ? Style.accent : Style.textSoft
    }
    Caption {
        anchors.left: icon.right
        anchors.leftMargin: Style.mm(1.2)
        anchors.right: fan.visible ? fan.left : parent.right
        anchors.rightMargin: Style.mm(1.6)
        anchors.verticalCenter: icon.verticalCenter
        text: root.text
    }
    Reading {
        id: fan

        visible: Signals.climateFanDriverState < 2 && root.width > Style.mm(40)
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.verticalCenter: icon.verticalCenter
        value: Format.number(Signals.climateFanDriver, 0)
        unit: "%"
        readingState: Signals.climateFanDriverState
    }
    Row {
        id: settings

        x: Style.inset
        y: icon.y + icon.height + (inside.y - icon.y - icon.height - height) / 2
        width: parent.width - 2 * Style.inset
        visible: root.settable

        Reading {
            width: root.dual ? parent.width / 2 : parent.width
            value: Format.temperature(Signals.climateTemperatureDriver)
            readingState: Signals.climateTemperatureDriverState
            size: root.size
            compact: root.dual
        }
        Reading {
            visible: root.dual
            width: parent.width / 2
            value: Format.temperature(Signals.climateTemperaturePassenger)
            readingState: Signals.climateTemperaturePassengerState
            size: root.size
            compact: true
        }
    }
    Item {
        id: inside

        visible: Signals.cabinTemperatureState !== 4
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Style.inset
        height: cabin.height

        Caption {
            anchors.baseline: cabin.baseline
            text: qsTr("Cabin")
        }
        Reading {
            id: cabin

            anchors.right: parent.right
            value: Format.temperature(Signals.cabinTemperature)
            readingState: Signals.cabinTemperatureState
            compact: true
        }
    }
}
