// How far down a list one is.
import QtQuick
import HeadUnit.Style

Rectangle {
    id: root

    required property Flickable list

    visible: root.list.visibleArea.heightRatio < 1
    anchors.right: parent?.right
    anchors.rightMargin: Style.mm(0.5)
    y: root.list.y + root.list.visibleArea.yPosition * root.list.height
    width: Style.mm(0.8)
    height: Math.max(Style.mm(4), root.list.visibleArea.heightRatio * root.list.height)
    radius: width / 2
    color: Style.edge
}
