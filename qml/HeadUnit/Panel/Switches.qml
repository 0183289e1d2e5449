// Things that are on or off; of a choice, one is on.
pragma ComponentBehavior: Bound

import QtQuick
import HeadUnit.Style

Flow {
    id: root

    required property QtObject model
    required property string kind
    signal switched(string name, bool on)

    spacing: Style.mm(1.6)

    Repeater {
        model: root.model
        delegate: Toggle {
            required property var model

            objectName: root.kind + "-" + model.name
            text: model.label
            on: model.on
            onClicked: root.switched(model.name, !model.on)
        }
    }
}
