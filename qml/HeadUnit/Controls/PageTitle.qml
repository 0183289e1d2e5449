// The way back and the name of the page; what stands in it comes to its right end.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    required property string title
    property string subtitle
    property bool canGoBack: true
    default property alias actions: row.data
    signal back

    implicitHeight: Style.touch
    implicitWidth: Style.mm(80)

    IconButton {
        id: arrow

        objectName: "backButton"
        visible: root.canGoBack
        text: qsTr("Back")
        path: Icons.back
        onClicked: root.back()
    }
    Column {
        x: root.canGoBack ? arrow.width + Style.mm(1) : Style.mm(1)
        width: row.x - x - Style.mm(2)
        anchors.verticalCenter: parent.verticalCenter

        Figure {
            objectName: "pageTitle"
            width: parent.width
            text: root.title
            font.pixelSize: Style.titleSize
            Accessible.role: Accessible.Heading
            Accessible.name: root.title
        }
        Caption {
            width: parent.width
            visible: text !== ""
            text: root.subtitle
        }
    }
    Row {
        id: row

        x: root.width - width
        height: root.height
        spacing: Style.mm(1)
    }
}
