// A small sign beside a value that is not live: a clock when it is old, a warning when it cannot be right.
import QtQuick
import HeadUnit.Style

Icon {
    id: root

    required property int readingState

    visible: root.readingState !== 0
    size: Style.mm(3.8)
    color: root.readingState === 3 ? Style.caution : Style.textSoft
    path: [Icons.check, Icons.clock, Icons.noSignal, Icons.invalid, Icons.absent][root.readingState]
}
