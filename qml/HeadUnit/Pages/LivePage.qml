// Every signal the car's databases know: find one, see its value, its past, and why it is missing; record them all.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Shell shell
    required property LiveSignals liveSignals
    required property Recording recording

    readonly property bool upright: root.height > root.width
    readonly property bool searchable: !Restrictions.noKeyboard && !Restrictions.noFiltering

    objectName: "page-live"

    // The page opens on a signal, not on an empty plot.
    function begin(): void {
        if (root.visible && root.liveSignals.selected.name === "")
            root.liveSignals.select(0);
    }

    onVisibleChanged: root.begin()
    onSearchableChanged: {
        if (!root.searchable)
            search.clear();
    }
    Component.onCompleted: root.begin()
    Connections {
        target: root.liveSignals

        function onTotalChanged(): void {
            root.begin();
        }
    }
    Binding {
        target: root.liveSignals
        property: "limit"
        value: Restrictions.limitContent ? Restrictions.maxItems : 0
    }
    Binding {
        target: root.liveSignals
        property: "paused"
        value: Restrictions.limitContent
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

            RowLayout {
                spacing: Style.mm(1.6)
                Layout.fillWidth: true

                SearchField {
                    id: search

                    objectName: "searchField"
                    Layout.fillWidth: true
                    visible: root.searchable
                    placeholderText: qsTr("Search signals")
                    onTextChanged: root.liveSignals.filter = text
                }
                Caption {
                    objectName: "moreWhenParked"
                    Layout.fillWidth: true
                    Layout.leftMargin: Style.mm(1)
                    visible: !root.searchable
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    text: root.liveSignals.hidden > 0 ? qsTr("%1 of %2 signals. More when parked.").arg(root.liveSignals.count).arg(root.liveSignals.count + root.liveSignals.hidden) : qsTr("Search when parked.")
                }
                IconButton {
                    objectName: "recordButton"
                    framed: true
                    lit: root.recording.running
                    text: root.recording.running ? qsTr("Stop recording") : qsTr("Record all buses")
                    path: root.recording.running ? Icons.stop : Icons.record
                    tone: Style.danger
                    blocked: root.recording.running || Restrictions.parked ? "" : Restrictions.reason
                    onClicked: root.recording.running ? root.recording.end() : root.recording.begin()
                    onRefused: why => root.shell.tell(why)
                }
            }
            RecordingLine {
                Layout.fillWidth: true
                visible: root.recording.running || root.recording.path !== "" || root.recording.problem !== ""
                recording: root.recording
                onClicked: reasons.show(qsTr("Recording"), root.recording.problem || root.recording.path)
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true

                ListView {
                    id: list

                    // Which rows are seen, and so read.
                    function look(): void {
                        const last = list.indexAt(1, list.contentY + list.height - 1);
                        root.liveSignals.see(Math.max(0, list.indexAt(1, list.contentY + 1)), last < 0 ? list.count - 1 : last);
                    }

                    objectName: "liveList"
                    anchors.fill: parent
                    anchors.margins: Style.mm(1)
                    clip: true
                    model: root.visible ? root.liveSignals : null
                    boundsBehavior: Flickable.StopAtBounds
                    reuseItems: true
                    cacheBuffer: 0 // Qt warns of what it was still making ahead when a search leaves fewer rows
                    keyNavigationEnabled: true
                    activeFocusOnTab: true
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Signals")
                    onContentYChanged: look()
                    onHeightChanged: look()
                    onCountChanged: look()
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
            paused: root.liveSignals.paused
        }
    }
    ReasonSheet {
        id: reasons
    }
}
