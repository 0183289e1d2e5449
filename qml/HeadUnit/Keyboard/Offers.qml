// Above the keys: the words to choose from, else the text as it stands, for its field may lie behind the keys.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Keyboard keyboard

    readonly property bool choosing: root.keyboard.offered.length > 0
    readonly property TextInput line: root.keyboard.target as TextInput
    readonly property TextEdit lines: root.keyboard.target as TextEdit
    readonly property string problem: root.keyboard.pinyin ? root.keyboard.problem : ""

    implicitHeight: Style.touch

    Text {
        id: letters

        anchors.left: parent.left
        anchors.leftMargin: Style.inset
        anchors.verticalCenter: parent.verticalCenter
        text: root.keyboard.letters
        textFormat: Text.PlainText
        font.family: Style.textFamily
        font.pixelSize: Style.bodySize
        color: Style.accent
    }
    ListView {
        id: list

        objectName: "offers"
        anchors.left: letters.right
        anchors.leftMargin: Style.gap
        anchors.right: more.visible ? more.left : hide.left
        height: parent.height
        visible: root.choosing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        cacheBuffer: 0
        model: root.keyboard.offered
        onModelChanged: list.positionViewAtBeginning()
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Suggestions")
        delegate: KeyCap {
            id: offer

            required property string modelData
            required property int index

            objectName: "offer-" + offer.index
            width: Math.max(Style.touch, word.width + Style.mm(5))
            height: list.height
            text: offer.modelData
            onClicked: root.keyboard.choose(offer.index)

            TextMetrics {
                id: word

                font.family: Style.textFamily
                font.pixelSize: Style.bodySize
                text: offer.modelData
            }
        }
    }
    KeyCap {
        id: more

        objectName: "key-more"
        anchors.right: hide.left
        width: Style.touch
        height: parent.height
        visible: root.choosing && list.contentWidth > root.width - letters.width - hide.width - 2 * Style.gap
        special: true
        enabled: !list.atXEnd
        opacity: enabled ? 1 : 0.4
        name: qsTr("More suggestions")
        path: Icons.chevronRight
        onClicked: list.contentX = Math.min(list.contentX + list.width - Style.touch, list.contentWidth - list.width)
    }
    Text {
        objectName: "keyboardText"
        anchors.left: parent.left
        anchors.leftMargin: Style.inset
        anchors.right: hide.left
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.choosing && root.keyboard.letters === ""
        text: root.problem !== "" ? root.problem : root.line ? root.line.displayText : root.lines ? root.lines.text : ""
        textFormat: Text.PlainText
        elide: root.problem !== "" ? Text.ElideRight : Text.ElideLeft
        font.family: Style.textFamily
        font.pixelSize: Style.bodySize
        color: Style.text
    }
    KeyCap {
        id: hide

        objectName: "key-hide"
        anchors.right: parent.right
        width: Style.mm(15)
        height: parent.height
        special: true
        name: qsTr("Hide the keyboard")
        path: Icons.keyboardHide
        onClicked: root.keyboard.hide()
    }
}
