// What was found wrong while reading the car's files, one sentence each.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property var problems

    implicitHeight: Style.mm(25)

    EmptyState {
        anchors.fill: parent
        anchors.margins: Style.mm(2)
        visible: list.count === 0
        icon: Icons.check
        tone: Style.good
        title: qsTr("All in order")
        text: qsTr("The car's files are in order")
    }
    ListView {
        id: list

        objectName: "problems"
        anchors.fill: parent
        anchors.margins: Style.inset * 0.8
        clip: true
        spacing: Style.mm(1.4)
        boundsBehavior: Flickable.StopAtBounds
        model: root.problems
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Problems")
        delegate: Caption {
            required property var model

            width: list.width
            wrapMode: Text.Wrap
            text: model.text.replace(/^\S*\//, "") // the file, not its folders
            color: Style.text
        }
    }
    ScrollMark {
        list: list
    }
}
