// A feature that is still to come: what it will do, what it finds on this machine, and what it misses.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Feature feature
    required property string icon
    property Component extra: null // more of it that works already
    property bool closable: false
    signal closed

    readonly property bool upright: root.height > root.width

    onVisibleChanged: {
        if (root.visible)
            root.feature.look();
    }
    Component.onCompleted: root.feature.look()

    GridLayout {
        anchors.fill: parent
        columns: root.upright ? 1 : 2
        columnSpacing: Style.gap
        rowSpacing: Style.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 62
            Layout.preferredHeight: 50
            clip: true

            Icon { // large and quiet, behind the words
                x: parent.width - width * 0.72
                y: parent.height - height * 0.72
                size: Math.min(parent.width, parent.height) * 0.72
                path: root.icon
                color: Style.alpha(Style.accent, 0.08)
            }
            Item {
                id: heading

                x: Style.inset
                y: Style.inset
                width: parent.width - 2 * x
                height: tile.height

                Rectangle {
                    id: tile

                    width: Style.touch
                    height: width
                    radius: Style.radius
                    color: Style.accentSoft

                    Icon {
                        anchors.centerIn: parent
                        size: Style.mm(7.2)
                        path: root.icon
                        color: Style.accent
                    }
                }
                Column {
                    anchors.left: tile.right
                    anchors.leftMargin: Style.mm(3)
                    anchors.right: close.left
                    anchors.verticalCenter: parent.verticalCenter

                    Figure {
                        objectName: "featureTitle"
                        width: parent.width
                        font.pixelSize: Style.titleSize
                        text: root.feature.title
                    }
                    Caption {
                        objectName: "featureState"
                        width: parent.width
                        text: qsTr("Not set up yet")
                    }
                }
                IconButton {
                    id: close

                    objectName: "featureClose"
                    anchors.right: parent.right
                    width: root.closable ? implicitWidth : 0
                    visible: root.closable
                    text: qsTr("Close")
                    path: Icons.close
                    onClicked: root.closed()
                }
            }
            Figure {
                objectName: "featurePurpose"
                anchors.top: heading.bottom
                anchors.topMargin: Style.mm(3)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Style.mm(2)
                x: Style.inset
                width: parent.width - 2 * x
                font.family: Style.textFamily
                font.weight: Font.Normal
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Style.captionSize
                text: Restrictions.clip(root.feature.purpose)
            }
        }
        ColumnLayout {
            spacing: Style.gap
            Layout.preferredWidth: 70
            Layout.preferredHeight: 76

            Loader {
                active: root.extra !== null
                visible: root.extra !== null
                sourceComponent: root.extra
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 30
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 40

                Caption {
                    id: needs

                    x: Style.inset
                    y: Style.inset * 0.8
                    visible: parent.height > Style.mm(15) * Math.max(2, parts.count)
                    text: qsTr("Comes later, and needs")
                    width: parent.width - 2 * x
                }
                Column {
                    id: column

                    objectName: "featureParts"
                    readonly property real room: (parent.height - y - Style.mm(1)) / Math.max(2, parts.count)

                    x: Style.inset
                    y: needs.visible ? needs.y + needs.height : Style.mm(1)
                    width: parent.width - 2 * x
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("What it needs")

                    Repeater {
                        id: parts

                        model: root.feature.parts
                        delegate: Item {
                            id: part

                            required property var model
                            required property int index

                            width: column.width
                            height: Math.min(column.room, Style.mm(19))
                            Accessible.role: Accessible.ListItem
                            Accessible.name: qsTr("%1, %2: %3").arg(part.model.name).arg(part.model.met ? qsTr("there") : qsTr("open")).arg(part.model.detail)

                            Rectangle {
                                visible: part.index > 0
                                width: parent.width
                                height: Style.hairline
                                color: Style.cardEdge
                            }
                            Icon {
                                id: mark

                                anchors.verticalCenter: parent.verticalCenter
                                size: Style.mm(6)
                                path: part.model.met ? Icons.check : Icons.open
                                color: part.model.met ? Style.good : Style.edge
                            }
                            Column {
                                anchors.left: mark.right
                                anchors.leftMargin: Style.mm(2.6)
                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter

                                Figure {
                                    width: parent.width
                                    font.family: Style.textFamily
                                    text: part.model.name
                                }
                                Caption {
                                    width: parent.width
                                    wrapMode: Text.Wrap
                                    maximumLineCount: Math.max(1, Math.floor((part.height - Style.mm(7)) / Style.mm(4.7)))
                                    text: Restrictions.clip(part.model.detail)
                                }
                            }
                        }
                    }
                }
                Caption {
                    anchors.centerIn: parent
                    visible: root.feature.looking
                    text: qsTr("Looking at what is there")
                }
            }
        }
    }
}
