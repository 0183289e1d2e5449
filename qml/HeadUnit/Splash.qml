// While the car is being read: nothing at first, and what it is about when that takes longer than a moment.
import QtQuick
import HeadUnit.Controls
import HeadUnit.Style

Item {
    id: root

    required property string text

    Timer {
        interval: 1000
        running: true
        onTriggered: words.visible = true
    }
    Column {
        id: words

        visible: false
        anchors.centerIn: parent
        width: Math.min(parent.width, Style.mm(110))
        spacing: Style.gap

        CarPicture {
            anchors.horizontalCenter: parent.horizontalCenter
            width: height * 156 / 204
            height: Math.min(Style.mm(52), root.height - text.height - Style.gap)
            opacity: 0.6
        }
        Figure {
            id: text

            objectName: "starting"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            text: root.text
        }
    }
}
