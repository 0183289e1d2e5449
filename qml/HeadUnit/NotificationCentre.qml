// What came, from the top: the newest first, with what each asks for; while driving only titles, and how many wait.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

FocusScope {
    id: root

    required property Notifications notifications
    required property Shell shell
    signal closed

    readonly property var signs: ({
            "safety": Icons.warning,
            "call": Icons.phone,
            "message": Icons.message,
            "update": Icons.updates,
            "service": Icons.service,
            "tip": Icons.info
        })

    function leave(): void {
        root.notifications.readAll();
        root.closed();
    }

    objectName: "notificationCentre"
    Keys.onEscapePressed: root.leave()
    Keys.onBackPressed: root.leave()
    Component.onCompleted: close.forceActiveFocus(Qt.TabFocusReason)

    MouseArea {
        anchors.fill: parent
        onClicked: root.leave()

        Rectangle {
            anchors.fill: parent
            color: Style.shade
        }
    }
    Item {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width - 2 * Style.gap, Style.mm(140))
        height: Math.min(root.height - 2 * Style.gap, head.height + waiting.height + Math.max(view.contentHeight, root.notifications.count ? 0 : Style.mm(46)) + Style.mm(5))
        y: Style.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Notifications")

        NumberAnimation on y {
            from: -sheet.height
            to: Style.gap
            duration: Style.quick
            easing.type: Easing.OutQuad
        }
        MouseArea {
            anchors.fill: parent
        }
        Card {
            anchors.fill: parent
        }
        Item {
            id: head

            x: Style.inset
            y: Style.mm(1)
            width: parent.width - x - Style.mm(1)
            height: Style.touch

            Figure {
                anchors.verticalCenter: parent.verticalCenter
                width: clear.x - Style.mm(2)
                text: qsTr("Notifications")
                font.pixelSize: Style.titleSize
            }
            PushButton {
                id: clear

                objectName: "notificationsClear"
                visible: root.notifications.count > 0
                anchors.right: close.left
                anchors.rightMargin: Style.mm(1)
                kind: PushButton.Secondary
                text: qsTr("Clear all")
                onClicked: root.notifications.clear()
            }
            IconButton {
                id: close

                objectName: "notificationsClose"
                anchors.right: parent.right
                text: qsTr("Close")
                path: Icons.close
                onClicked: root.leave()
            }
        }
        Item {
            id: waiting

            x: Style.inset
            anchors.top: head.bottom
            width: parent.width - 2 * x
            height: root.notifications.queued > 0 ? Math.max(Style.mm(9), words.height + Style.mm(2)) : 0
            visible: height > 0

            Icon {
                id: hourglass

                anchors.verticalCenter: parent.verticalCenter
                path: Icons.clock
                color: Style.textSoft
            }
            Caption {
                id: words

                objectName: "notificationsWaiting"
                anchors.left: hourglass.right
                anchors.leftMargin: Style.mm(2)
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                wrapMode: Text.Wrap
                text: qsTr("%n more can be read when parked.", "", root.notifications.queued)
            }
        }
        ListView {
            id: view

            objectName: "notificationList"
            x: Style.mm(1)
            anchors.top: waiting.bottom
            anchors.topMargin: Style.mm(1)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Style.mm(2)
            width: parent.width - 2 * x
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            model: root.notifications
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Notifications")

            delegate: Item {
                id: row

                required property int index
                required property string key
                required property string kind
                required property string title
                required property string text
                required property string time
                required property string action
                required property string actionLabel
                required property bool unread

                readonly property bool allowed: Restrictions.maxItems === 0 || row.index < Restrictions.maxItems
                readonly property bool answered: row.action !== ""
                // The software renderer forgets the list's clip for a shape that lies wholly outside.
                readonly property bool inView: Math.abs(row.y + row.height / 2 - view.contentY - view.height / 2) < view.height / 2 + Style.mm(3)

                width: view.width
                height: row.allowed ? line.height : 0
                visible: row.allowed

                ListRow {
                    id: line

                    objectName: "notification-" + row.key
                    width: parent.width - dismiss.width
                    text: Restrictions.clip(row.title)
                    subtitle: Restrictions.limitText ? row.time : row.text === "" ? row.time : qsTr("%1 · %2").arg(row.time).arg(row.text)
                    path: root.signs[row.kind] ?? Icons.info
                    tone: !row.inView ? "transparent" : row.kind === "safety" ? Style.caution : row.unread ? Style.accent : Style.textSoft
                    plain: !row.answered
                    arrow: row.answered && row.inView
                    value: width > Style.mm(90) ? row.actionLabel : ""
                    onClicked: {
                        if (!row.answered)
                            return;
                        const page = root.notifications.open(row.key);
                        root.leave();
                        root.shell.page = page;
                    }
                }
                IconButton {
                    id: dismiss

                    objectName: "dismiss-" + row.key
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Dismiss: %1").arg(row.title)
                    path: Icons.close
                    tone: row.inView ? Style.textSoft : "transparent"
                    onClicked: root.notifications.dismiss(row.key)
                }
            }
        }
        ScrollMark {
            list: view
        }
        EmptyState {
            visible: root.notifications.count === 0
            anchors.top: waiting.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            icon: Icons.bell
            title: qsTr("Nothing new")
            text: qsTr("What the car and its services tell you stands here.")
            advice: root.notifications.problem
        }
    }
}
