// One tyre: its pressure and temperature, whether it is low; a touch says why it reads as it does.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property string name // of the pressure's signal, as in Signals
    required property string text
    required property real pressure // kPa
    required property int readingState
    required property real temperature // degrees Celsius
    required property int temperatureState
    required property bool low
    signal explain(string name, string label)

    readonly property bool soft: root.low && root.readingState < 2
    readonly property bool narrow: root.width < Style.mm(40)

    border.color: root.soft ? Style.caution : Style.cardEdge

    Touchable {
        objectName: "tyre-" + root.name
        anchors.fill: parent
        text: root.readingState < 2 ? qsTr("Tyre %1: %2 %3").arg(root.text).arg(Format.pressure(root.pressure)).arg(Format.pressureUnit) : qsTr("Tyre %1: %2").arg(root.text).arg(reading.words)
        onClicked: root.explain(root.name, qsTr("Tyre pressure %1").arg(root.text.toLocaleLowerCase()))
    }
    Column {
        x: Style.inset
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter

        Caption {
            width: parent.width
            text: root.soft ? qsTr("%1: low").arg(root.text) : root.text
            color: root.soft ? Style.caution : Style.textSoft
            font.weight: root.soft ? Font.DemiBold : Font.Normal
        }
        Reading {
            id: reading

            objectName: "pressure-" + root.name
            size: Style.titleSize
            value: Format.pressure(root.pressure)
            unit: Format.pressureUnit
            readingState: root.readingState
            color: root.soft ? Style.caution : Style.text
        }
        Reading {
            visible: root.narrow && root.temperatureState < 2
            value: Format.temperature(root.temperature)
            readingState: root.temperatureState
        }
    }
    Reading {
        visible: !root.narrow && root.temperatureState < 2
        anchors.right: parent.right
        anchors.rightMargin: Style.inset
        anchors.verticalCenter: parent.verticalCenter
        value: Format.temperature(root.temperature)
        readingState: root.temperatureState
    }
}
