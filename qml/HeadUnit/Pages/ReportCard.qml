// What is restricted now, and one file with all this for a workshop or a developer.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Card {
    id: root

    required property Diagnostics diagnostics
    signal refused(string why)

    readonly property list<string> sentences: [qsTr("Parked: nothing is restricted."), qsTr("Standing, not in park: no video."), qsTr("Driving: no typing, no set-up, short lists."), qsTr("Not known whether the car stands: as while driving.")]

    Column {
        id: words

        x: Style.inset
        y: root.height > Style.mm(50) ? Style.inset : Style.mm(1.6)
        width: parent.width - 2 * x
        spacing: Style.mm(0.4)

        Caption {
            width: parent.width
            text: qsTr("Driving restrictions")
        }
        Figure {
            objectName: "restrictionState"
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 2
            font.family: Style.textFamily
            font.weight: Font.Normal
            text: root.sentences[Restrictions.driving] ?? ""
            color: Restrictions.driving === 3 ? Style.caution : Style.text
        }
        Caption {
            width: parent.width
            topPadding: Style.mm(1)
            text: qsTr("Report for the workshop")
            visible: root.height > Style.mm(50)
        }
        Caption {
            objectName: "reportWords"
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: root.diagnostics.reportProblem || (root.diagnostics.reportPath !== "" ? qsTr("Written: %1").arg(root.diagnostics.reportPath) : qsTr("Buses, values, problems, refusals and the log, without where you were."))
            color: root.diagnostics.reportProblem !== "" ? Style.caution : root.diagnostics.reportPath !== "" ? Style.text : Style.textSoft
        }
    }
    PushButton {
        objectName: "writeReport"
        x: Style.inset
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Style.mm(1.6)
        width: Math.min(implicitWidth, parent.width - 2 * x)
        path: Icons.report
        text: root.diagnostics.reporting ? qsTr("Writing the report") : qsTr("Write a report")
        blocked: Restrictions.parked ? root.diagnostics.reporting ? qsTr("One moment") : "" : Restrictions.reason
        onClicked: root.diagnostics.report()
        onRefused: why => root.refused(why)
    }
}
