// The health of what feeds the screen: each bus, the decoder, and what was found wrong in the car's files.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property Diagnostics diagnostics

    readonly property bool upright: root.height > root.width
    readonly property int busColumns: Math.max(1, Math.min(buses.count, Math.floor(root.width / Style.mm(58))))

    objectName: "page-diagnostics"

    Flickable {
        id: page

        anchors.fill: parent
        contentHeight: Math.max(root.height, board.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ColumnLayout {
            id: board

            width: page.width
            height: page.contentHeight
            spacing: Style.gap

            GridLayout {
                columns: root.busColumns
                columnSpacing: Style.gap
                rowSpacing: Style.gap

                Repeater {
                    id: buses

                    model: root.diagnostics.buses
                    delegate: BusCard {
                        required property var model

                        objectName: "busCard-" + model.name
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        label: model.label === "" ? model.name : model.label
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
            Notice {
                visible: buses.count === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                icon: Icons.networkOff
                title: qsTr("No bus is set up")
                advice: root.shell.busSummary
            }
            GridLayout {
                columns: root.upright ? 1 : 2
                columnSpacing: Style.gap
                rowSpacing: Style.gap

                FiguresCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    diagnostics: root.diagnostics
                }
                ProblemsCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    problems: root.diagnostics.problems
                }
            }
        }
    }
    ScrollMark {
        list: page
    }
}
