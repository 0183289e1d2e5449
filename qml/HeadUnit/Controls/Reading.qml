// A value with its unit that never lies: dimmed with a clock when it is old, words when there is none.
import QtQuick
import HeadUnit.Style

Item {
    id: root

    required property string value
    required property int readingState
    property string unit
    property int size: Style.bodySize
    property color color: Style.text
    property bool marked: true
    property bool compact: false // no words: the mark alone, beside a dimmed value or in its place

    readonly property bool hasValue: root.readingState < 2
    readonly property string words: root.readingState === 3 ? qsTr("Not valid") : root.readingState === 4 ? qsTr("Not in this car") : qsTr("No data yet")

    implicitWidth: root.hasValue ? figure.implicitWidth + (root.unit === "" ? 0 : unitText.implicitWidth + Style.mm(1)) + (mark.visible ? mark.width + Style.mm(1) : 0) : (root.marked ? mark.width : 0) + (root.compact ? 0 : wordsText.implicitWidth + Style.mm(1))
    implicitHeight: figure.implicitHeight
    baselineOffset: figure.baselineOffset

    Figure {
        id: figure

        visible: root.hasValue
        text: root.value
        font.pixelSize: root.size
        color: root.readingState === 0 ? root.color : Style.textSoft
    }
    Caption {
        id: unitText

        visible: root.hasValue && root.unit !== ""
        anchors.left: figure.right
        anchors.leftMargin: Style.mm(1)
        anchors.baseline: figure.baseline
        text: root.unit
    }
    Caption {
        id: wordsText

        visible: !root.hasValue && !root.compact
        x: root.marked ? mark.width + Style.mm(1) : 0
        anchors.verticalCenter: figure.verticalCenter
        text: root.words
    }
    StateMark {
        id: mark

        readingState: root.readingState
        visible: root.marked && root.readingState !== 0
        x: root.hasValue ? (unitText.visible ? unitText.x + unitText.width : figure.width) + Style.mm(1) : 0
        anchors.verticalCenter: figure.verticalCenter
    }
}
