// All warnings with what to do about each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

T.Popup {
    id: root

    required property Warnings warnings

    objectName: "warningSheet"
    parent: T.Overlay.overlay
    x: parent ? parent.width - width - Style.gap : 0
    y: Style.touch
    width: parent ? Math.min(parent.width - 2 * Style.gap, Style.mm(130)) : 0
    height: parent ? Math.min(list.height + 2 * padding, parent.height - y - Style.gap) : 0
    padding: Style.inset
    modal: true
    visible: true
    dim: true

    Connections {
        target: root.warnings

        // Nothing left to warn of.
        function onCountChanged(): void {
            if (root.warnings.count === 0)
                root.close();
        }
    }

    T.Overlay.modal: Rectangle {
        color: Style.shade
    }
    background: Card {}
    contentItem: Flickable {
        id: view

        objectName: "warningList"
        clip: true
        contentHeight: list.height
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Warnings")

        Column {
            id: list

            width: view.width
            spacing: Style.gap

            Repeater {
                model: root.warnings
                delegate: Item {
                    id: row

                    required property int severity
                    required property string title
                    required property string advice

                    width: list.width
                    height: Math.max(Style.touch, words.height)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1. %2").arg(row.title).arg(row.advice)

                    Icon {
                        id: sign

                        // The software renderer forgets the view's clip for a shape that lies wholly outside.
                        visible: row.y + height > view.contentY && row.y < view.contentY + view.height
                        size: Style.mm(7)
                        path: row.severity === 0 ? Icons.info : Icons.warning
                        color: row.severity === 2 ? Style.danger : row.severity === 1 ? Style.caution : Style.accent
                    }
                    Column {
                        id: words

                        anchors.left: sign.right
                        anchors.leftMargin: Style.inset
                        anchors.right: parent.right
                        spacing: Style.mm(0.6)

                        Figure {
                            width: parent.width
                            wrapMode: Text.Wrap
                            font.family: Style.textFamily
                            font.weight: Font.DemiBold
                            text: row.title
                        }
                        Caption {
                            width: parent.width
                            wrapMode: Text.Wrap
                            text: row.advice
                        }
                    }
                }
            }
        }
    }
}
