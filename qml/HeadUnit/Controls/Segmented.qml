// One of two to four, all of them in sight.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Style

Item {
    id: root

    property string text
    required property list<string> choices
    property list<string> icons // one for each choice, or none
    required property int current
    property string blocked
    signal chosen(index: int)
    signal refused(why: string)

    readonly property real cell: root.width / Math.max(1, root.choices.length)

    implicitWidth: Math.max(Style.touch, ...root.choices.map(choice => letters.advanceWidth(choice) + Style.mm(6))) * root.choices.length
    implicitHeight: Style.touch
    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    FontMetrics {
        id: letters

        font.family: Style.textFamily
        font.pixelSize: Style.bodySize
    }
    Rectangle {
        anchors.fill: parent
        radius: Style.radius
        color: Style.raised
        border.width: Style.outline
        border.color: Style.edge
    }
    Repeater {
        model: root.choices

        delegate: Touchable {
            id: segment

            required property string modelData
            required property int index
            readonly property bool checked: segment.index === root.current
            readonly property color ink: segment.checked && segment.usable ? Style.accentInk : segment.usable ? Style.text : Style.textSoft

            objectName: root.objectName + "-" + segment.index
            x: segment.index * root.cell
            width: root.cell
            height: root.height
            text: segment.modelData
            blocked: root.blocked
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: segment.checked
            onClicked: root.chosen(segment.index)
            onRefused: why => root.refused(why)

            Rectangle {
                anchors.fill: parent
                anchors.margins: Style.mm(0.6)
                radius: Style.radius - Style.mm(0.6)
                color: segment.checked ? segment.usable ? Style.accent : Style.track : segment.down && segment.usable ? Style.accentSoft : "transparent"
                border.width: segment.checked && !segment.usable ? Style.outline : 0
                border.color: Style.edge
            }
            Icon {
                visible: root.icons.length > 0
                anchors.centerIn: parent
                size: Math.max(Style.mm(6.6), Math.min(Style.mm(10), root.height * 0.5))
                path: root.icons[segment.index] ?? ""
                color: segment.ink
            }
            Caption {
                visible: root.icons.length === 0
                anchors.centerIn: parent
                width: parent.width - Style.mm(1.6)
                height: parent.height
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: segment.modelData
                color: segment.ink
                font.pixelSize: Style.bodySize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.captionSize
            }
        }
    }
}
