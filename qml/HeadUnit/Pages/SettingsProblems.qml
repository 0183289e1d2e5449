// What is wrong with the file of settings, above the rows.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Column {
    id: root

    required property list<string> problems

    objectName: "settingsProblems"
    bottomPadding: root.problems.length > 0 ? Style.gap : 0

    Repeater {
        model: root.problems

        delegate: Rectangle {
            id: notice

            required property string modelData

            width: root.width
            height: words.implicitHeight + Style.mm(4)
            radius: Style.radius - Style.mm(1)
            color: Style.cautionSoft

            Icon {
                x: Style.mm(2.8)
                anchors.verticalCenter: parent.verticalCenter
                size: Style.mm(6.2)
                path: Icons.warning
                color: Style.caution
            }
            Caption {
                id: words

                x: Style.mm(12)
                width: parent.width - x - Style.mm(2.4)
                anchors.verticalCenter: parent.verticalCenter
                wrapMode: Text.Wrap
                text: notice.modelData
                color: Style.caution
            }
        }
    }
}
