// A seat's heating in three levels: each tap is one less, after none comes the most. Dots say the level; blue ones cool.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

IconButton {
    id: root

    required property ClimateSetting setting
    readonly property int level: root.setting.known ? Math.round(root.setting.shown * 3 / 100) : 0
    readonly property color warm: root.level > 0 ? Style.caution : Style.accent

    path: root.level < 0 ? Icons.seatCool : Icons.seatHeat
    tone: root.level === 0 ? Style.textSoft : root.warm
    blocked: root.setting.why
    Accessible.name: root.setting.known ? qsTr("%1: level %2").arg(root.text).arg(root.level) : qsTr("%1: no data yet").arg(root.text)
    onClicked: root.setting.ask(Math.round((root.level > 0 ? root.level - 1 : 3) * 100 / 3))
    onRefused: why => root.setting.refused(why)

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height / 2 + root.iconSize / 2 + Style.mm(0.2)
        spacing: Style.mm(0.7)

        Repeater {
            model: 3

            delegate: Rectangle {
                required property int index
                readonly property bool lit: index < Math.abs(root.level)

                width: Style.mm(1.5)
                height: width
                radius: width / 2
                color: lit ? root.warm : "transparent"
                border.width: lit ? 0 : Style.outline
                border.color: Style.edge
            }
        }
    }
}
