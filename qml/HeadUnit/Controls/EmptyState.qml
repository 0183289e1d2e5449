// A page or card with nothing to show: what is the matter, and what to do about it.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    required property string icon
    required property string title
    property string text
    property string advice
    property string action // the button's word; none without
    property string blocked
    property color tone: Style.accent
    readonly property bool low: root.height < Style.mm(62)
    readonly property bool wide: root.low && root.width > Style.mm(96)
    signal acted
    signal refused(why: string)

    implicitHeight: Style.mm(62)
    implicitWidth: Style.mm(100)

    Rectangle {
        id: disc

        x: root.wide ? (root.width - width - Style.mm(5) - words.width) / 2 : (root.width - width) / 2
        y: root.wide ? (root.height - height) / 2 : Math.max(0, (root.height - height - Style.mm(2.4) - words.height) / 2)
        width: Style.mm(root.low && !root.wide ? 14 : 20)
        height: width
        radius: width / 2
        color: Style.accentSoft

        Icon {
            anchors.centerIn: parent
            size: parent.width * 0.55
            path: root.icon
            color: root.tone
        }
    }
    Column {
        id: words

        readonly property int alignment: root.wide ? Text.AlignLeft : Text.AlignHCenter

        x: root.wide ? disc.x + disc.width + Style.mm(5) : (root.width - width) / 2
        y: root.wide ? (root.height - height) / 2 : disc.y + disc.height + Style.mm(2.4)
        width: Math.min(root.width - (root.wide ? disc.width + Style.mm(9) : 0), Style.mm(root.wide ? 96 : 110))
        spacing: Style.mm(1.4)

        Figure {
            width: parent.width
            horizontalAlignment: words.alignment
            wrapMode: Text.Wrap
            text: root.title
            font.pixelSize: Style.titleSize
        }
        Caption {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: words.alignment
            wrapMode: Text.Wrap
            text: root.text
            font.pixelSize: Style.bodySize
        }
        Caption {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: words.alignment
            wrapMode: Text.Wrap
            text: root.advice
        }
        Item {
            width: parent.width
            height: button.height + Style.mm(1.6)
            visible: root.action !== ""

            PushButton {
                id: button

                objectName: "emptyAction"
                x: root.wide ? 0 : (parent.width - width) / 2
                anchors.bottom: parent.bottom
                width: Math.min(implicitWidth, parent.width)
                text: root.action
                blocked: root.blocked
                onClicked: root.acted()
                onRefused: why => root.refused(why)
            }
        }
    }
}
