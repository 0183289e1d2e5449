// What each button of the car does; another is learnt by pressing it twice, parked only.
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
    required property ButtonSetup buttonSetup
    readonly property bool learning: root.buttonSetup.learning !== ""
    readonly property string blocked: Restrictions.noSetup ? Restrictions.reason : ""

    objectName: "page-buttons"

    Connections {
        target: root.buttonSetup

        function onFailed(why: string): void {
            root.shell.tell(why);
        }
    }
    PageTitle {
        id: title

        width: parent.width
        title: qsTr("Buttons")
        subtitle: root.buttonSetup.problem
        canGoBack: true
        onBack: root.shell.back()

        PushButton {
            objectName: "buttonsRestore"
            visible: root.buttonSetup.taught && !root.learning
            kind: PushButton.Secondary
            text: qsTr("As the car came")
            blocked: root.blocked
            onClicked: root.buttonSetup.restore()
            onRefused: why => root.shell.tell(why)
        }
    }
    Card {
        anchors.top: title.bottom
        anchors.topMargin: Style.gap
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.learning

        ListView {
            id: list

            objectName: "buttonsList"
            anchors.fill: parent
            anchors.margins: Style.mm(1.6)
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.buttonSetup.rows

            delegate: ListRow {
                id: row

                required property var model

                objectName: "button-" + row.model.action
                width: list.width
                plain: true
                text: row.model.label
                subtitle: row.model.place === "" ? qsTr("No button") : row.model.place

                PushButton {
                    objectName: "learn-" + row.model.action
                    kind: PushButton.Secondary
                    text: qsTr("Learn")
                    Accessible.name: qsTr("Learn %1").arg(row.text)
                    blocked: root.blocked
                    onClicked: root.buttonSetup.learn(row.model.action)
                    onRefused: why => root.shell.tell(why)
                }
                IconButton {
                    objectName: "forget-" + row.model.action
                    opacity: row.model.place === "" || !row.inSight ? 0 : 1
                    enabled: row.model.place !== ""
                    framed: true
                    path: Icons.close
                    text: qsTr("Forget %1").arg(row.text)
                    blocked: root.blocked
                    onClicked: root.buttonSetup.forget(row.model.action)
                    onRefused: why => root.shell.tell(why)
                }
            }
        }
        ScrollMark {
            list: list
        }
    }
    Card {
        anchors.top: title.bottom
        anchors.topMargin: Style.gap
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.learning

        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Style.gap
            spacing: Style.mm(3)

            Figure {
                objectName: "learning"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Style.titleSize
                text: root.buttonSetup.learning
            }
            Caption {
                objectName: "learningWords"
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                font.pixelSize: Style.bodySize
                text: root.buttonSetup.words
            }
            PushButton {
                objectName: "learningCancel"
                Layout.alignment: Qt.AlignHCenter
                kind: PushButton.Secondary
                text: qsTr("Cancel")
                onClicked: root.buttonSetup.cancel()
            }
        }
    }
}
