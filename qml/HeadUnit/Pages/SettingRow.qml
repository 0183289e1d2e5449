// One setting: its name and what it does, its value in words, and the control its type wants where there is room.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Style

ListRow {
    id: root

    required property var model
    readonly property bool wide: root.width > Style.mm(118)
    readonly property real across: root.model.choices.length * Math.max(Style.touch, ...root.model.choices.map(choice => metrics.advanceWidth(choice) + Style.mm(6)))
    readonly property bool inPlace: root.model.type === "choice" ? root.wide && root.model.choices.length > 1 && root.across < root.width * 0.55 : root.model.type !== "text"
    readonly property bool waits: root.model.pending !== ""
    signal entered(key: string, value: var)
    signal chosen(key: string, index: int)
    signal reset(key: string)
    signal opened(setting: var)

    objectName: "setting-" + root.model.key
    text: root.model.label
    subtitle: root.waits ? root.model.pending : root.model.parkedOnly && !Restrictions.parked ? qsTr("Takes effect when parked") : root.wide ? Restrictions.clip(root.model.help) : ""
    arrow: !root.inPlace
    Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.model.wantedText)
    onClicked: root.opened(root.model)

    IconButton {
        opacity: root.inSight ? 1 : 0
        objectName: root.objectName + "-reset"
        visible: root.wide && !root.model.atDefault
        text: qsTr("%1: back to %2").arg(root.text).arg(root.model.defaultText)
        path: Icons.reset
        tone: Style.textSoft
        onClicked: root.reset(root.model.key)
    }
    Loader {
        opacity: root.inSight ? 1 : 0
        anchors.verticalCenter: parent?.verticalCenter
        sourceComponent: !root.inPlace ? words : root.model.type === "bool" ? toggle : root.model.type === "choice" ? segments : root.model.unit === "%" ? slider : stepper
    }
    FontMetrics {
        id: metrics

        font.family: Style.textFamily
        font.pixelSize: Style.bodySize
    }
    Component {
        id: words

        Caption {
            width: Math.min(Math.ceil(metrics.advanceWidth(text)) + 1, root.width * 0.5)
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            text: root.model.wantedText
            font.pixelSize: Style.bodySize
            color: root.waits ? Style.accent : Style.textSoft
        }
    }
    Component {
        id: toggle

        ToggleSwitch {
            objectName: root.objectName + "-control"
            text: root.text
            checked: root.model.value
            pending: root.waits
            onToggled: checked => root.entered(root.model.key, root.waits ? root.model.value : checked)
        }
    }
    Component {
        id: segments

        Segmented {
            objectName: root.objectName + "-control"
            text: root.text
            choices: root.model.choices
            current: root.model.chosen
            width: root.across
            onChosen: index => root.chosen(root.model.key, index)
        }
    }
    Component {
        id: stepper

        Stepper {
            objectName: root.objectName + "-control"
            text: root.text
            width: Style.mm(root.wide ? 52 : 48)
            value: root.model.wanted
            from: root.model.minimum
            to: root.model.maximum
            stepSize: root.model.step
            valueText: root.model.wantedText
            size: Style.bodySize
            pending: root.waits
            onMoved: value => root.entered(root.model.key, value)
        }
    }
    Component {
        id: slider

        Row {
            spacing: Style.mm(1)

            Caption {
                width: Style.mm(13)
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignRight
                text: root.model.wantedText
                font.pixelSize: Style.bodySize
                color: Style.text
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Style.captionSize
            }
            Slider {
                objectName: root.objectName + "-control"
                text: root.text
                width: root.width * 0.36
                value: root.model.wanted
                from: root.model.minimum
                to: root.model.maximum
                stepSize: root.model.step
                valueText: root.model.wantedText
                bubbleText: value => Format.tidy(value) + " " + root.model.unit
                onMoved: value => root.entered(root.model.key, value)
            }
        }
    }
}
