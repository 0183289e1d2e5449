// One line of a list: icon, title, a second line, and at its end a value, a control or an arrow.
import QtQuick
import HeadUnit.Style

Touchable {
    id: root

    property string path
    property color tone: Style.textSoft // of the icon
    property string subtitle
    property string value
    property bool arrow: false
    property bool current: false
    property bool plain: false // nothing happens on a tap: no pressed look, no focus
    default property alias trailing: end.data
    readonly property string secondLine: root.usable ? root.subtitle : root.blocked
    // Where title and value do not fit side by side, the value stands under the title.
    readonly property bool stacked: root.value !== "" && root.lead + letters.advanceWidth(root.text) + letters.advanceWidth(root.value) + end.width + tail.chevronWidth + Style.mm(8) > root.width
    readonly property real lead: root.path === "" ? Style.mm(2.4) : Style.mm(12)

    // The software renderer draws an icon that is wholly outside of what clips it: one of a row half out of its list.
    readonly property bool inSight: !ListView.view || root.y + root.height / 2 > ListView.view.contentY && root.y + root.height / 2 < ListView.view.contentY + ListView.view.height

    implicitWidth: Style.mm(80)
    implicitHeight: Math.max(Style.mm(14), words.height + Style.mm(3), end.height)
    radius: Style.radius - Style.mm(1)
    activeFocusOnTab: !root.plain
    Accessible.role: Accessible.ListItem
    Accessible.name: root.value === "" ? root.text : qsTr("%1: %2").arg(root.text).arg(root.value)
    Accessible.description: root.secondLine

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.current ? Style.accentSoft : root.down && root.usable && !root.plain ? Style.raised : "transparent"
    }
    Icon {
        visible: root.path !== ""
        x: Style.mm(2.8)
        anchors.verticalCenter: parent.verticalCenter
        size: Style.mm(6.2)
        path: root.path
        opacity: root.inSight ? 1 : 0
        color: root.current ? Style.accent : root.tone
    }
    Column {
        id: words

        x: root.lead
        width: Math.max(0, tail.x - x - Style.mm(2))
        anchors.verticalCenter: parent.verticalCenter
        spacing: Style.mm(0.4)

        Figure {
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.family: Style.textFamily
            font.weight: Font.Normal
            text: root.text
            color: root.usable ? Style.text : Style.textSoft
        }
        Caption {
            width: parent.width
            visible: root.stacked
            text: root.value
            color: Style.accent
            font.pixelSize: Style.bodySize
        }
        Caption {
            width: parent.width
            visible: text !== ""
            wrapMode: Text.Wrap
            maximumLineCount: 2
            text: root.secondLine
        }
    }
    Item {
        id: tail

        readonly property real chevronWidth: chevron.visible ? chevron.width + Style.mm(1) : 0

        x: root.width - width - Style.mm(2.4)
        width: Math.max(end.width, shown.width) + tail.chevronWidth
        height: parent.height

        FontMetrics {
            id: letters

            font.family: Style.textFamily
            font.pixelSize: Style.bodySize
        }
        Caption {
            id: shown

            anchors.verticalCenter: parent.verticalCenter
            width: visible ? Math.ceil(letters.advanceWidth(text)) : 0
            visible: text !== "" && !root.stacked
            text: root.value
            font.pixelSize: Style.bodySize
        }
        Row {
            id: end

            anchors.verticalCenter: parent.verticalCenter
            spacing: Style.mm(1)
        }
        Icon {
            id: chevron

            visible: root.arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            path: Icons.chevronRight
            opacity: root.inSight ? 1 : 0
            color: Style.textSoft
        }
    }
}
