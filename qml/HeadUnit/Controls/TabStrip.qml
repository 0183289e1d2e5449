// Parts of one page by their names; the open one is underlined.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Style

Flickable {
    id: root

    property string text
    required property list<string> tabs
    required property int current
    signal chosen(index: int)

    implicitWidth: row.implicitWidth
    implicitHeight: Style.touch
    contentWidth: row.implicitWidth
    contentHeight: height
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentWidth > root.width
    clip: root.interactive
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.text

    Row {
        id: row

        Repeater {
            model: root.tabs

            delegate: Touchable {
                id: tab

                required property string modelData
                required property int index
                readonly property bool open: tab.index === root.current

                objectName: root.objectName + "-" + tab.index
                width: Math.max(Style.touch, label.implicitWidth + Style.mm(7))
                height: root.height
                text: tab.modelData
                Accessible.role: Accessible.PageTab
                Accessible.selected: tab.open
                onClicked: root.chosen(tab.index)
                onActiveFocusChanged: {
                    if (activeFocus)
                        root.contentX = Math.max(0, Math.min(root.contentWidth - root.width, x - (root.width - width) / 2));
                }

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Style.mm(0.6)
                    radius: Style.radius
                    color: tab.down ? Style.accentSoft : "transparent"
                }
                Caption {
                    id: label

                    anchors.centerIn: parent
                    text: tab.modelData
                    color: tab.open ? Style.text : Style.textSoft
                    font.pixelSize: Style.bodySize
                    font.weight: tab.open ? Font.DemiBold : Font.Normal
                }
                Rectangle {
                    visible: tab.open
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Style.mm(0.8)
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: label.implicitWidth
                    height: Style.mm(0.9)
                    radius: height / 2
                    color: Style.accent
                }
            }
        }
    }
}
