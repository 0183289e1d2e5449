// Every signal the car's databases know: find one, see its value, its past, and why it is missing.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property LiveSignals liveSignals

    readonly property bool upright: root.height > root.width

    objectName: "page-live"

    // The page opens on a signal, not on an empty plot.
    function begin(): void {
        if (root.visible && root.liveSignals.selected.name === "")
            root.liveSignals.select(0);
    }

    onVisibleChanged: root.begin()
    Component.onCompleted: root.begin()
    Connections {
        target: root.liveSignals

        function onTotalChanged(): void {
            root.begin();
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: root.upright ? 1 : 2
        columnSpacing: Style.gap
        rowSpacing: Style.gap

        ColumnLayout {
            spacing: Style.gap
            Layout.preferredWidth: 76
            Layout.preferredHeight: 80

            SearchField {
                objectName: "searchField"
                Layout.fillWidth: true
                placeholderText: qsTr("Search signals")
                onTextChanged: root.liveSignals.filter = text

                Caption {
                    anchors.right: parent.right
                    anchors.rightMargin: Style.mm(3)
                    anchors.verticalCenter: parent.verticalCenter
                    visible: parent.text === "" && parent.width > Style.mm(66)
                    text: Format.number(root.liveSignals.total, 0)
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ListView {
                    id: list

                    objectName: "liveList"
                    anchors.fill: parent
                    anchors.margins: Style.mm(1)
                    clip: true
                    model: root.visible ? root.liveSignals : null
                    boundsBehavior: Flickable.StopAtBounds
                    reuseItems: true
                    keyNavigationEnabled: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Signals")
                    delegate: SignalRow {
                        required property var model
                        required property int index

                        width: list.width
                        label: model.label
                        origin: model.message === "" ? model.path : qsTr("%1 on %2").arg(model.message).arg(model.bus)
                        valueText: model.valueText
                        unit: Format.unit(model.unit)
                        readingState: model.state
                        current: root.liveSignals.selected?.name === model.name && root.liveSignals.selected?.label === model.label
                        onClicked: root.liveSignals.select(index)
                    }
                }
                ScrollMark {
                    list: list
                }
                Notice {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Style.inset
                    visible: list.count === 0
                    icon: Icons.search
                    title: qsTr("Nothing found")
                    advice: qsTr("Search by name, message or bus.")
                }
            }
        }
        SignalDetail {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 56
            Layout.preferredHeight: 66
            selected: root.liveSignals.selected
        }
    }
}
