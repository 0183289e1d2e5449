// All warnings with what to do about each, and behind a tab those that came before.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

T.Popup {
    id: root

    required property Warnings warnings
    property WarningHistory history: null
    property int tab: 0

    readonly property ListView view: root.tab === 0 ? nowLines : pastLines
    readonly property int shown: root.tab === 0 ? root.warnings.count : root.history?.count ?? 0

    component Lines: ListView {
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        Accessible.role: Accessible.List
    }

    objectName: "warningSheet"
    parent: T.Overlay.overlay
    x: parent ? parent.width - width - Style.gap : 0
    y: Style.touch
    width: parent ? Math.min(parent.width - 2 * Style.gap, Style.mm(130)) : 0
    height: parent ? Math.min(parent.height - y - Style.gap, head.height + Math.max(root.view.contentHeight, root.shown ? 0 : Style.mm(40)) + 3 * padding) : 0
    padding: Style.inset
    modal: true
    focus: true
    visible: true
    dim: true
    onOpened: close.forceActiveFocus(Qt.TabFocusReason)
    onTabChanged: if (root.tab === 1)
        root.history?.refresh()

    Connections {
        target: root.warnings

        // Nothing left to warn of.
        function onCountChanged(): void {
            if (root.warnings.count === 0 && root.tab === 0)
                root.close();
        }
    }

    T.Overlay.modal: Rectangle {
        color: Style.shade
    }
    background: Card {}
    contentItem: Item {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Warnings")

        Item {
            id: head

            width: parent.width
            height: Style.touch

            TabStrip {
                objectName: "warningTab"
                visible: root.history !== null
                width: parent.width - close.width
                text: qsTr("Warnings")
                tabs: [qsTr("Now"), qsTr("Earlier")]
                current: root.tab
                onChosen: index => root.tab = index
            }
            Figure {
                visible: root.history === null
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Warnings")
                font.pixelSize: Style.titleSize
            }
            IconButton {
                id: close

                objectName: "warningClose"
                anchors.right: parent.right
                text: qsTr("Close")
                path: Icons.close
                onClicked: root.close()
            }
        }
        Lines {
            id: nowLines

            anchors.top: head.bottom
            anchors.topMargin: Style.mm(1)
            anchors.bottom: parent.bottom
            width: parent.width
            objectName: "warningList"
            visible: root.tab === 0
            model: root.warnings
            Accessible.name: qsTr("Now")
            delegate: WarningRow {
                id: now

                required property int index
                required property string key
                required property string advice
                required property string since
                required property bool acknowledged

                readonly property bool allowed: Restrictions.maxItems === 0 || now.index < Restrictions.maxItems

                list: nowLines
                width: nowLines.width - Style.mm(2)
                height: now.allowed ? implicitHeight : 0
                visible: now.allowed
                line: now.advice
                time: now.since

                Item {
                    width: Style.touch
                    height: Style.touch

                    Icon {
                        visible: now.acknowledged && now.inView
                        anchors.centerIn: parent
                        path: Icons.tick
                        color: Style.textSoft
                    }
                    IconButton {
                        objectName: "acknowledge-" + now.key
                        visible: !now.acknowledged
                        text: qsTr("Seen: %1").arg(now.title)
                        path: Icons.tick
                        tone: now.inView ? Style.text : "transparent"
                        framed: true
                        onClicked: root.warnings.acknowledge(now.key)
                    }
                }
            }
        }
        Lines {
            id: pastLines

            anchors.top: head.bottom
            anchors.topMargin: Style.mm(1)
            anchors.bottom: parent.bottom
            width: parent.width
            objectName: "warningPast"
            visible: root.tab === 1
            model: root.tab === 1 ? root.history : null
            Accessible.name: qsTr("Earlier")
            delegate: WarningRow {
                id: then

                required property int index
                required property string day
                required property string began
                required property string ended

                readonly property bool allowed: Restrictions.maxItems === 0 || then.index < Restrictions.maxItems

                list: pastLines
                width: pastLines.width - Style.mm(2)
                height: then.allowed ? implicitHeight : 0
                visible: then.allowed
                over: true
                line: then.ended === "" ? qsTr("%1, %2").arg(then.day).arg(then.began) : qsTr("%1, %2 to %3").arg(then.day).arg(then.began).arg(then.ended)
            }
        }
        ScrollMark {
            list: root.view
        }
        EmptyState {
            visible: root.shown === 0
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            width: parent.width
            icon: Icons.check
            tone: Style.good
            title: root.tab === 0 ? qsTr("No warnings") : qsTr("No warnings so far")
            text: root.history?.problem ?? ""
        }
    }
}
