// A sentence that goes by itself after a few seconds: what was refused, or done.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    enum Kind {
        Note,
        Done,
        Refused
    }

    property string title
    property string text
    property int kind: Toast.Note
    property int duration: 4000
    property real room: parent ? parent.width - 2 * Style.gap : 0
    property bool open: false

    function show(text: string, kind: int): void {
        root.text = text;
        root.kind = kind;
        root.open = true;
        timer.restart();
    }

    visible: root.open
    implicitWidth: Math.min(root.room, Style.mm(130), Math.max(metrics.advanceWidth, head.implicitWidth) + icon.width + Style.mm(12))
    implicitHeight: Math.max(Style.touch, words.height + Style.mm(4))
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.title === "" ? root.text : qsTr("%1. %2").arg(root.title).arg(root.text)

    TextMetrics {
        id: metrics

        font: sentence.font
        text: root.text
    }
    Timer {
        id: timer

        interval: root.duration
        onTriggered: root.open = false
    }
    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, Style.mm(6))
        color: Style.toast
        border.width: Style.outline
        border.color: Style.edge
    }
    Icon {
        id: icon

        x: Style.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        path: [Icons.info, Icons.check, Icons.warning][root.kind]
        color: [Style.accent, Style.good, Style.caution][root.kind]
    }
    Column {
        id: words

        x: icon.x + icon.width + Style.mm(3)
        width: parent.width - x - Style.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Figure {
            id: head

            width: parent.width
            visible: text !== ""
            text: root.title
            font.family: Style.textFamily
            font.weight: Font.DemiBold
        }
        Caption {
            id: sentence

            objectName: "toastText"
            width: parent.width
            wrapMode: Text.Wrap
            maximumLineCount: 3
            text: root.text
            color: Style.text
            font.pixelSize: Style.bodySize
        }
    }
    MouseArea {
        anchors.fill: parent
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Close")
        onClicked: root.open = false
    }
}
