// Good, careful, bad or unknown, at a glance.
import QtQuick
import HeadUnit.Style

Rectangle {
    id: root

    enum Level {
        Good,
        Caution,
        Danger,
        Unknown
    }

    required property int level

    implicitWidth: Style.mm(2.4)
    implicitHeight: implicitWidth
    radius: height / 2
    color: root.level === StatusDot.Unknown ? "transparent" : root.level === StatusDot.Good ? Style.good : root.level === StatusDot.Caution ? Style.caution : Style.danger
    border.width: root.level === StatusDot.Unknown ? Math.max(1, Style.mm(0.4)) : 0
    border.color: Style.edge
}
