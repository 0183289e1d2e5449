// The warnings of this drive and of earlier ones, the newest first.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property WarningHistory warningHistory

    readonly property int most: Restrictions.limitContent ? Restrictions.maxItems : 0

    ListView {
        id: list

        objectName: "pastWarnings"
        anchors.fill: parent
        anchors.margins: Style.mm(1)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.warningHistory
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Past warnings")
        delegate: ListRow {
            required property var model
            required property int index
            readonly property bool shown: root.most === 0 || index < root.most

            width: list.width
            height: shown ? implicitHeight : 0
            visible: shown
            plain: true
            path: Icons.warning
            tone: model.severity > 1 ? Style.danger : Style.caution
            text: model.title
            subtitle: model.ended === "" ? qsTr("%1, since %2").arg(model.day).arg(model.began) : qsTr("%1, %2 to %3").arg(model.day).arg(model.began).arg(model.ended)
        }
    }
    ScrollMark {
        list: list
    }
    EmptyState {
        anchors.fill: parent
        anchors.margins: Style.mm(2)
        visible: list.count === 0
        icon: Icons.check
        tone: Style.good
        title: qsTr("No warning so far")
        text: root.warningHistory.problem
    }
}
