// The whole board when the car says nothing at all: what is wrong, and what to do.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Card {
    id: root

    required property string summary
    signal detailsAsked

    CarPicture {
        id: picture

        readonly property bool beside: root.width > root.height

        x: beside ? Style.mm(4) : 0
        y: beside ? Style.mm(4) : Style.mm(4)
        width: beside ? height * 156 / 204 : root.width
        height: beside ? root.height - 2 * y : root.height * 0.45
        opacity: 0.5
    }
    Column {
        x: picture.beside ? picture.x + picture.width + Style.mm(2) : Style.inset
        y: picture.beside ? (parent.height - height) / 2 : picture.height + Style.mm(8)
        width: Math.min(parent.width - x - Style.inset * 1.5, Style.mm(120))
        spacing: Style.gap

        Row {
            spacing: Style.mm(2)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: Style.mm(8)
                path: Icons.networkOff
                color: Style.danger
            }
            Figure {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Style.titleSize
                text: qsTr("No data from the car")
            }
        }
        Caption {
            objectName: "busSummary"
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 6
            text: root.summary
        }
        PushButton {
            objectName: "showBuses"
            text: qsTr("Show the buses")
            onClicked: root.detailsAsked()
        }
    }
}
