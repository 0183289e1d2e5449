// A lamp: there when lit, absent when not, and never a guess.
import QtQuick
import HeadUnit.Style

Icon {
    id: root

    required property bool lit
    required property int readingState
    required property string name
    property bool blinks: false

    visible: root.lit && root.readingState === 0
    size: Style.mm(6)
    Accessible.role: Accessible.Indicator
    Accessible.name: root.name
    Accessible.ignored: !root.visible
    onVisibleChanged: root.opacity = 1

    Timer {
        interval: 360
        repeat: true
        running: root.blinks && root.visible
        onTriggered: root.opacity = 1 - root.opacity
    }
}
