// A level between two ends; with a zero inside them it grows to both sides.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    property real from: 0
    property real to: 100
    property real zero: root.from
    required property real value
    property bool live: true
    property color color: Style.accent
    property color negativeColor: Style.good

    readonly property bool twoSided: root.zero > root.from
    readonly property real zeroX: Math.round(root.width * (root.zero - root.from) / (root.to - root.from))
    // In whole pixels: what moves less is not worth a frame.
    readonly property real valueX: Math.round(root.width * (Math.max(root.from, Math.min(root.to, root.value)) - root.from) / (root.to - root.from))

    implicitHeight: Style.mm(2.4)

    Rectangle {
        width: root.twoSided ? root.zeroX - Style.mm(0.6) : 0
        height: parent.height
        radius: height / 2
        color: Style.blend(root.negativeColor, Style.track, 0.8)
    }
    Rectangle {
        x: root.twoSided ? root.zeroX + Style.mm(0.6) : 0
        width: root.width - x
        height: parent.height
        radius: height / 2
        color: Style.track
    }
    Rectangle {
        readonly property bool below: root.value < root.zero
        readonly property real gap: root.twoSided ? Style.mm(0.6) : 0

        visible: Math.abs(root.valueX - root.zeroX) > gap
        x: below ? root.valueX : root.zeroX + gap
        width: Math.max(height, Math.abs(root.valueX - root.zeroX) - gap)
        height: parent.height
        radius: height / 2
        color: !root.live ? Style.edge : below ? root.negativeColor : root.color
    }
}
