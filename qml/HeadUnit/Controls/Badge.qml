// A count on an icon, or a dot where the count does not matter.
import QtQuick
import HeadUnit.Style

Rectangle {
    id: root

    property int count: 0
    property bool dot: false

    visible: root.dot || root.count > 0
    implicitWidth: root.dot ? Style.mm(2.6) : Math.max(height, label.implicitWidth + Style.mm(2))
    implicitHeight: root.dot ? Style.mm(2.6) : Style.mm(5)
    radius: height / 2
    color: Style.dangerFill
    border.width: Style.outline
    border.color: Style.danger

    Caption {
        id: label

        visible: !root.dot
        anchors.centerIn: parent
        text: root.count > 99 ? "99+" : root.count
        color: Style.dangerInk
        font.weight: Font.DemiBold
    }
}
