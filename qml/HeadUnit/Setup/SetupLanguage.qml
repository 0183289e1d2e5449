// The first step: a language, in its own words; it is spoken at once.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

Item {
    id: root

    required property Setup setup
    readonly property bool upright: root.height > root.width

    Figure {
        id: welcome

        y: Math.max(0, (root.height - Style.mm(52)) / 2)
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: "Welcome  ·  Willkommen  ·  欢迎"
        color: Style.textSoft
        font.pixelSize: Style.titleSize
    }
    Grid {
        id: tiles

        anchors.horizontalCenter: parent.horizontalCenter
        y: welcome.y + welcome.height + Style.mm(4)
        columns: root.upright ? 1 : 3
        spacing: Style.gap

        Repeater {
            model: root.setup.languages

            delegate: SetupTile {
                required property var modelData

                objectName: "setupLanguage-" + modelData.code
                width: Math.min(Style.mm(60), (root.width - (tiles.columns - 1) * Style.gap) / tiles.columns)
                height: Math.min(Style.mm(34), (root.height - tiles.y) / (root.upright ? 3 : 1) - Style.gap)
                text: modelData.label
                current: root.setup.language === modelData.code
                onClicked: root.setup.speak(modelData.code)
            }
        }
    }
}
