// Every bus of the car, side by side where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property QtObject buses

    readonly property int columns: Math.max(1, Math.min(list.count, Math.floor(root.width / Style.mm(58))))

    Flickable {
        id: page

        objectName: "busBoard"
        anchors.fill: parent
        contentHeight: Math.max(root.height, board.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        GridLayout {
            id: board

            width: page.width
            height: page.contentHeight
            columns: root.columns
            columnSpacing: Style.gap
            rowSpacing: Style.gap

            Repeater {
                id: list

                model: root.buses
                delegate: BusCard {
                    required property var model

                    objectName: "busCard-" + model.name
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    label: model.label
                    address: model.interfaceName === "" ? model.channel : model.interfaceName + " " + model.channel
                    busState: model.state
                    stateText: model.stateText
                    reason: model.reason
                    framesPerSecond: model.framesPerSecond
                    load: model.load
                    errors: model.errors
                    drops: model.drops
                    unknownFrames: model.unknownFrames
                    unknownIds: model.unknownIds
                }
            }
        }
    }
    ScrollMark {
        list: page
    }
    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        icon: Icons.networkOff
        title: qsTr("No bus is set up")
        text: root.shell.busSummary
    }
}
