// The keys: three rows of letters or symbols, and the row with the space bar.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Model
import HeadUnit.Style

Column {
    id: root

    required property Keyboard keyboard

    readonly property int columns: Math.max(10, ...root.keyboard.rows.map((row, place) => row.length + (place === 2 ? 2 : 0)))
    readonly property real cell: root.width / root.columns
    readonly property real keyHeight: Style.touch

    Repeater {
        model: root.keyboard.rows

        delegate: Row {
            id: line

            required property var modelData
            required property int index

            readonly property bool last: line.index === 2
            readonly property real wide: (root.columns - line.modelData.length) / 2 * root.cell

            x: line.last ? 0 : line.wide

            KeyCap {
                objectName: "key-shift"
                visible: line.last
                width: line.wide
                height: root.keyHeight
                special: true
                lit: root.keyboard.shift > 0
                name: root.keyboard.page === 0 ? qsTr("Capital letters") : qsTr("More symbols")
                path: root.keyboard.page !== 0 ? "" : root.keyboard.shift === 2 ? Icons.shiftLocked : Icons.shift
                text: root.keyboard.page === 1 ? "=\\<" : "?123"
                onClicked: root.keyboard.nextShift()
            }
            Repeater {
                model: line.modelData

                delegate: KeyCap {
                    id: letter

                    required property string modelData

                    objectName: "key-" + letter.modelData
                    width: root.cell
                    height: root.keyHeight
                    text: root.keyboard.shift >= 0 ? root.keyboard.shifted(letter.modelData) : ""
                    onClicked: root.keyboard.press(letter.modelData)
                    onHeld: root.keyboard.hold(letter.modelData)
                }
            }
            KeyCap {
                objectName: "key-backspace"
                visible: line.last
                width: line.wide
                height: root.keyHeight
                special: true
                repeats: true
                name: qsTr("Delete the last letter")
                path: Icons.backspace
                onClicked: root.keyboard.backspace()
                onHeld: root.keyboard.backspace()
            }
        }
    }
    Row {
        KeyCap {
            objectName: "key-page"
            width: root.width * 0.13
            height: root.keyHeight
            special: true
            name: root.keyboard.page === 0 ? qsTr("Figures and symbols") : qsTr("Letters")
            text: root.keyboard.page === 0 ? "?123" : "ABC"
            onClicked: root.keyboard.nextPage()
        }
        KeyCap {
            objectName: "key-language"
            width: root.width * 0.11
            height: root.keyHeight
            special: true
            name: qsTr("Language of the keyboard: %1").arg(root.keyboard.name)
            text: root.keyboard.label
            onClicked: root.keyboard.nextLanguage()
        }
        KeyCap {
            objectName: "key-comma"
            width: root.width * 0.09
            height: root.keyHeight
            text: root.keyboard.comma
            onClicked: root.keyboard.press(root.keyboard.comma)
            onHeld: root.keyboard.hold(root.keyboard.comma)
        }
        KeyCap {
            objectName: "key-space"
            width: root.width * 0.4
            height: root.keyHeight
            name: qsTr("Space")
            text: root.keyboard.name
            onClicked: root.keyboard.space()
        }
        KeyCap {
            objectName: "key-stop"
            width: root.width * 0.09
            height: root.keyHeight
            text: root.keyboard.fullStop
            onClicked: root.keyboard.press(root.keyboard.fullStop)
            onHeld: root.keyboard.hold(root.keyboard.fullStop)
        }
        KeyCap {
            objectName: "key-enter"
            width: root.width * 0.18
            height: root.keyHeight
            special: true
            lit: true
            name: qsTr("Done")
            path: Icons.enter
            onClicked: root.keyboard.enter()
        }
    }
}
