// A lamp: there when lit, absent when not, and never a guess.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Style

Loader {
    id: root

    required property bool lit
    required property int readingState
    required property string name
    required property string path
    property color color: Style.good
    property real size: Style.mm(6)

    active: root.lit && root.readingState === 0
    visible: root.active
    Accessible.role: Accessible.Indicator
    Accessible.name: root.name
    Accessible.ignored: !root.visible
    sourceComponent: Icon {
        path: root.path
        color: root.color
        size: root.size
    }
}
