// Frames on the buses that no database of this car knows.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property var unknown

    readonly property int most: Restrictions.limitContent && Restrictions.maxItems > 0 ? Restrictions.maxItems : 64

    GridView {
        id: list

        objectName: "unknownFrames"
        anchors.fill: parent
        anchors.margins: Style.mm(1.6)
        anchors.bottomMargin: more.visible ? more.height + Style.mm(2) : Style.mm(1.6)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: width / Math.max(1, Math.floor(width / Style.mm(56)))
        cellHeight: Style.mm(10)
        model: root.unknown
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Frames nobody knows")
        delegate: Item {
            id: cell

            required property var model
            required property int index

            visible: cell.index < root.most
            width: list.cellWidth
            height: list.cellHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1 on %2, %3 frames").arg(cell.model.id).arg(cell.model.bus).arg(cell.model.count)

            Figure {
                id: name

                x: Style.mm(1.6)
                anchors.verticalCenter: parent.verticalCenter
                text: cell.model.id
            }
            Caption {
                anchors.left: name.right
                anchors.leftMargin: Style.mm(2)
                anchors.right: count.left
                anchors.rightMargin: Style.mm(1)
                anchors.baseline: name.baseline
                text: cell.model.bus
            }
            Caption {
                id: count

                anchors.right: parent.right
                anchors.rightMargin: Style.mm(3)
                anchors.baseline: name.baseline
                text: Format.short(cell.model.count)
                color: Style.text
            }
        }
    }
    ScrollMark {
        list: list
    }
    Caption {
        id: more

        objectName: "moreUnknown"
        x: Style.inset
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(1.6)
        visible: list.count > root.most
        text: qsTr("%1 of %2. More when parked.").arg(root.most).arg(list.count)
    }
    EmptyState {
        anchors.fill: parent
        anchors.margins: Style.mm(2)
        visible: list.count === 0
        icon: Icons.check
        tone: Style.good
        title: qsTr("Every frame is known")
        text: qsTr("The car's databases describe all that came so far.")
    }
}
