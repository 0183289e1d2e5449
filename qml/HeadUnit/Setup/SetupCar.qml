// The second step: one of the cars at hand, with what was found of its buses and what is wrong with its files.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Setup setup

    Row {
        id: found

        width: parent.width
        height: Math.max(Style.touch, words.implicitHeight)
        spacing: Style.gap

        Icon {
            id: plug

            anchors.verticalCenter: parent.verticalCenter
            size: Style.mm(6.2)
            path: Icons.connection
            color: Style.textSoft
        }
        Caption {
            id: words

            objectName: "setupFound"
            width: parent.width - plug.width - again.width - 2 * parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.Wrap
            text: root.setup.found
        }
        IconButton {
            id: again

            objectName: "setupLookAgain"
            text: qsTr("Look again")
            path: Icons.reset
            onClicked: root.setup.look()
        }
    }
    Card {
        anchors.top: found.bottom
        anchors.topMargin: Style.mm(1)
        anchors.bottom: parent.bottom
        width: parent.width

        ListView {
            id: list

            objectName: "setupCars"
            anchors.fill: parent
            anchors.margins: Style.mm(1)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.setup.cars
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Cars")
            delegate: ListRow {
                id: row

                required property var modelData

                objectName: "setupCar-" + modelData.id
                width: list.width
                path: modelData.trouble !== "" ? Icons.warning : Icons.car
                tone: modelData.trouble !== "" ? Style.caution : Style.textSoft
                text: modelData.name
                subtitle: modelData.trouble !== "" ? modelData.trouble : modelData.detail
                current: root.setup.car === modelData.id
                Accessible.role: Accessible.RadioButton
                Accessible.checked: current
                onClicked: root.setup.drive(modelData.id)

                Icon {
                    anchors.verticalCenter: parent?.verticalCenter
                    size: Style.mm(6.2)
                    path: Icons.check
                    color: Style.accent
                    visible: row.current
                }
            }
        }
        ScrollMark {
            list: list
        }
    }
}
