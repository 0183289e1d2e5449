// A seat's heating in three levels: each tap is one less, after none comes the most. Dots say the level; blue ones cool.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Touchable {
    id: root

    required property ClimateSetting setting
    property string label // with one it is a tile, without it stands in a bar
    readonly property bool framed: root.label !== ""
    readonly property bool tight: root.width < Style.mm(40)
    readonly property real pad: Style.mm(root.tight ? 1.6 : 4)
    readonly property int level: root.setting.known ? Math.round(root.setting.shown * 3 / 100) : 0
    readonly property color warm: root.level > 0 ? Style.warm : Style.accent

    blocked: root.setting.why
    Accessible.name: root.setting.known ? qsTr("%1: level %2").arg(root.text).arg(root.level) : qsTr("%1: no data yet").arg(root.text)
    onClicked: root.setting.ask(Math.round((root.level > 0 ? root.level - 1 : 3) * 100 / 3))
    onRefused: why => root.setting.refused(why)

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.down && root.usable ? Style.accentSoft : root.framed ? Style.raised : "transparent"
        border.width: root.framed ? Style.outline : 0
        border.color: root.level === 0 ? Style.edge : root.warm
    }
    Icon {
        id: icon

        x: root.framed ? root.pad : (parent.width - width) / 2
        y: (parent.height - height - (root.framed ? 0 : Style.mm(2))) / 2
        size: root.framed ? Math.min(Style.mm(root.tight ? 6.2 : 9), root.height * 0.6) : Style.mm(6.2)
        path: root.level < 0 ? Icons.seatCool : Icons.seatHeat
        color: root.level !== 0 ? root.warm : root.usable ? Style.text : Style.textSoft
    }
    Caption {
        id: name

        visible: root.framed
        x: dots.x
        y: (parent.height - height - dots.height - Style.mm(1.4)) / 2
        width: dots.width
        text: root.label
        color: root.level === 0 ? Style.textSoft : Style.text
    }
    Row {
        id: dots

        readonly property real dash: root.framed ? (width - 2 * spacing) / 3 : Style.mm(1.5)

        x: root.framed ? icon.x + icon.width + Style.mm(root.tight ? 1.5 : 3) : (parent.width - implicitWidth) / 2
        y: root.framed ? name.y + name.height + Style.mm(1.4) : icon.y + icon.height + Style.mm(0.4)
        width: root.framed ? parent.width - x - root.pad : implicitWidth
        spacing: Style.mm(root.framed ? 1.2 : 0.7)

        Repeater {
            model: 3

            delegate: Rectangle {
                required property int index
                readonly property bool lit: index < Math.abs(root.level)

                width: dots.dash
                height: Style.mm(root.framed ? 2 : 1.5)
                radius: height / 2
                color: lit ? root.warm : "transparent"
                border.width: lit ? 0 : Style.outline
                border.color: Style.edge
            }
        }
    }
    StateMark {
        readingState: root.setting.shownState
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Style.mm(1)
        size: Style.mm(3)
    }
}
