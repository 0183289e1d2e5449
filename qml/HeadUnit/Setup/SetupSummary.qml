// The last step: what was chosen, each a touch away from being changed.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property Setup setup

    ListView {
        id: list

        objectName: "setupSummary"
        anchors.fill: parent
        anchors.margins: Style.mm(1)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.setup.summary
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What you chose")
        delegate: ListRow {
            required property var modelData

            objectName: "setupSummary-" + modelData.label
            width: list.width
            implicitHeight: Style.mm(13)
            text: modelData.label
            value: modelData.value
            arrow: true
            onClicked: root.setup.go(modelData.step)
        }
    }
    ScrollMark {
        list: list
    }
}
