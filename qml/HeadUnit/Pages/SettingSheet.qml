// One setting in full: what it is for, every choice there is, and the way back to how it came.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Car
import HeadUnit.Controls
import HeadUnit.Model
import HeadUnit.Style

DialogSheet {
    id: root

    required property Settings settings
    property string key
    property list<string> choices
    property int chosen: -1
    property string resetText
    property bool written: false

    function show(setting: var): void {
        root.key = setting.key;
        root.title = setting.label;
        root.text = setting.help;
        root.choices = setting.choices;
        root.chosen = setting.chosen;
        root.resetText = setting.atDefault ? "" : qsTr("Back to: %1").arg(setting.defaultText === "" ? qsTr("empty") : setting.defaultText);
        root.written = setting.type === "text";
        field.text = root.written ? setting.wanted : "";
        note.text = setting.parkedOnly && !Restrictions.parked ? qsTr("Takes effect when the car is parked.") : "";
        root.open();
    }

    objectName: "settingSheet"
    acceptText: root.written ? qsTr("Save") : qsTr("Close")
    rejectText: root.written ? qsTr("Cancel") : ""
    blocked: root.written ? field.blocked : ""
    onAccepted: {
        if (root.written)
            root.settings.set(root.key, field.text);
    }

    Caption {
        id: note

        width: parent.width
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Style.accent
    }
    TextField {
        id: field

        objectName: "settingField"
        width: parent.width
        visible: root.written
        placeholderText: root.title
    }
    Flickable {
        width: parent.width
        height: Math.min(contentHeight, Math.max(Style.mm(13), (root.parent?.height ?? 0) - Style.mm(57) - (root.resetText === "" ? 0 : Style.mm(15.4)) - (note.visible ? note.height + Style.gap : 0)))
        visible: root.choices.length > 0
        contentHeight: grid.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Grid {
            id: grid

            readonly property bool pairs: width > Style.mm(96) && root.choices.length > 2

            width: parent.width
            columns: grid.pairs ? 2 : 1
            spacing: Style.mm(1)

            Repeater {
                model: root.choices

                delegate: ListRow {
                    required property string modelData
                    required property int index

                    objectName: "settingChoice-" + index
                    width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    implicitHeight: Style.mm(13)
                    path: index === root.chosen ? Icons.tick : ""
                    text: modelData
                    current: index === root.chosen
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: current
                    onClicked: {
                        root.settings.choose(root.key, index);
                        root.close();
                    }
                }
            }
        }
    }
    ListRow {
        objectName: "settingReset"
        visible: root.resetText !== ""
        width: parent.width
        implicitHeight: Style.mm(13)
        path: Icons.reset
        text: root.resetText
        onClicked: {
            root.settings.reset(root.key);
            root.close();
        }
    }
}
